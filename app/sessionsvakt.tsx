import { SessionWatch } from '@/components/shell/session-watch';
import { IDLE_MINUTES, TOUCH_SECONDS } from '@/server/session/sessions';
import { texter } from '@/server/sprak/texter';
import { logOut } from './logga-ut';

/** Warns before an applicant's session ends. */
export async function Sessionsvakt() {
  const t = await texter('gemensamt');
  const words = {
    heading: t('session.rubrik'),
    text: t('session.text'),
    left: t('session.kvar'),
    stay: t('session.stanna'),
    logOut: t('loggaUt'),
    failed: t('session.fel'),
  };
  return (
    <SessionWatch
      left={(IDLE_MINUTES * 60 - TOUCH_SECONDS) * 1000}
      source="/api/session"
      door="/logga-in"
      logOut={logOut}
      words={words}
    />
  );
}
