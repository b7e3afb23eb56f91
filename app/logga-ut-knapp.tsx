import { Icon } from '@/components/icon';
import { texter } from '@/server/sprak/texter';
import { logOut } from './logga-ut';

/** Ends the session; a plain form, so that it works without JavaScript. */
export async function LoggaUtKnapp() {
  const t = await texter('gemensamt');
  return (
    <form action={logOut}>
      <button>
        <Icon name="log-out" />
        {t('loggaUt')}
      </button>
    </form>
  );
}
