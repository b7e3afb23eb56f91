import { Notice } from '@/components/notice';
import { TextLink } from '@/components/text-link';
import { formatInstant } from '@/domain/tid';
import type { Varning } from '@/server/robot/load-figures';
import { arendenText } from './ord';

const star = ({ star: antal, aldst }: Varning) =>
  antal > 0 && aldst
    ? `Roboten arbetar inte med ${arendenText(antal)}. Det äldsta kom in ${formatInstant(aldst)}.`
    : null;
const vantar = ({ vantarPaSvar }: Varning) =>
  vantarPaSvar > 0 ? `${arendenText(vantarPaSvar)} väntar på svar från myndigheter.` : null;

/** Said on every page of the caseworkers while the robot is not well. */
export function Robotvarning({ varning }: { varning: Varning | null }) {
  if (!varning) return null;
  const text = [star(varning), vantar(varning)].filter(Boolean).join(' ');
  return (
    <div className="wrap pt-4">
      <Notice tone="judge" title={text}>
        Öppna ärendet i kön och välj Ta över, så handlägger du för hand utan att vänta.{' '}
        <TextLink href="/admin/robot">Se robotens läge</TextLink>
      </Notice>
    </div>
  );
}
