import { TextLink } from '@/components/text-link';
import { texter } from '@/server/sprak/texter';

/** The way to log in, in the head of an open page. */
export async function LoggaInLank() {
  const t = await texter('gemensamt');
  return (
    <TextLink href="/logga-in" icon="lock">
      {t('loggaIn')}
    </TextLink>
  );
}
