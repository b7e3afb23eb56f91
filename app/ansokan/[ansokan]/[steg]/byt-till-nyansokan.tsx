import { Button } from '@/components/button';
import { Notice } from '@/components/notice';
import { sagerAndrat } from '@/domain/ansokan/hushall-andrat';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { texter } from '@/server/sprak/texter';
import { STEG_FORM } from './form-id';

export const BYT = 'byt';

/** Who has said that the household is another is told what needs a nyansökan, and taken there with what is written. */
export async function BytTillNyansokan({ utkast }: { utkast: LaddatUtkast }) {
  if (utkast.typ !== 'ATERANSOKAN' || !sagerAndrat(utkast.svar)) return null;
  const t = await texter('ansokan');
  return (
    <Notice title={t('byt.rubrik')}>
      <div className="flow">
        <p>{t('byt.text')}</p>
        <p>{t('byt.annars')}</p>
        <p>
          <Button variant="quiet" form={STEG_FORM} name="intent" value={BYT} formNoValidate>
            {t('byt.knapp')}
          </Button>
        </p>
      </div>
    </Notice>
  );
}
