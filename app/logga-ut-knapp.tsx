import { Icon } from '@/components/icon';
import { logOut } from './logga-ut';

/** Ends the session; a plain form, so that it works without JavaScript. */
export function LoggaUtKnapp() {
  return (
    <form action={logOut}>
      <button>
        <Icon name="log-out" />
        Logga ut
      </button>
    </form>
  );
}
