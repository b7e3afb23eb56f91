import { ActionForm } from '@/components/form/action-form';
import { Pairs } from '@/components/pairs';
import { Panel } from '@/components/panel';
import { BackLink } from '@/components/shell/back-link';
import { PageHead } from '@/components/shell/page-head';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import type { Omgangslage } from '@/server/medsokande/omgang';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { takeBack } from './actions';

type Props = { utkast: LaddatUtkast; lage: Omgangslage };

/** A form that one of two has signed: until when it waits, what to tell the other, and the way to change it. */
export async function Vantar({ utkast, lage }: Props) {
  const t = await texter('medsokande');
  const ansokan = await texter('ansokan');
  const skriv = await skrivsatt();
  return (
    <>
      <BackLink href="/mina-sidor" label={ansokan('oversikt.tillbaka')} />
      <PageHead
        heading={t('vantar.rubrik')}
        lead={t('vantar.ingress', { manad: skriv.manad(utkast.kontext.manad) })}
      />
      <div className="flow">
        <Panel>
          <Pairs
            pairs={[
              { label: t('vantar.du'), value: skriv.tid(lage.undertecknad) },
              { label: t('vantar.sistaDag'), value: skriv.dag(lage.sistaDag), note: t('vantar.exempel') },
            ]}
          />
        </Panel>
        <p>{t('vantar.beratta')}</p>
        {utkast.arendeId === null && <p>{t('vantar.nummer')}</p>}
        <p>{t('vantar.sen')}</p>
        <h2>{t('vantar.andraRubrik')}</h2>
        <p>{t('vantar.andraText')}</p>
        <ActionForm
          action={takeBack}
          hidden={{ ansokan: utkast.id }}
          variant="quiet"
          label={t('vantar.andra')}
        />
      </div>
    </>
  );
}
