import { Amount } from '@/components/amount';
import { ButtonLink } from '@/components/button';
import { Pairs } from '@/components/pairs';
import { Panel } from '@/components/panel';
import { Status } from '@/components/status';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { Svenska } from '../../../svenska';
import { capital, utgangsstatus } from '../../ord';
import type { Beslut } from './typer';

/** What was decided, how much, by whom and on what authority. */
export async function Sammanfattning({ beslut }: { beslut: Beslut }) {
  const t = await texter('beslut');
  const ord = await texter('mina-sidor');
  const skriv = await skrivsatt();
  const manad = skriv.manad(beslut.manad);
  const sokt = beslut.grupper.find((g) => g.grupp === 'KOSTNAD')?.soktOre;
  const pairs = [
    ...(sokt === undefined ? [] : [{ label: t('sammanfattning.kostnader'), value: skriv.belopp(sokt) }]),
    { label: t('sammanfattning.beslutat'), value: capital(skriv.tid(beslut.beslutad)) },
    {
      label: t('sammanfattning.av'),
      value: <Svenska>{`${beslut.personalNamn}, ${beslut.personalTitel}`}</Svenska>,
    },
    { label: t('sammanfattning.delegation'), value: <Svenska>{beslut.delegation}</Svenska> },
    { label: t('sammanfattning.referens'), value: skriv.ltr(beslut.referens) },
  ];
  return (
    <div className="page-head grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_16rem]">
      <div className="flow">
        <p>
          <Status {...utgangsstatus(beslut.utgang, ord)} />
        </p>
        <h1 tabIndex={-1}>
          {ord(`beslutsrubrik.${beslut.utgang}`, { vem: beslut.tva ? 'ni' : 'du', manad })}
        </h1>
        <Amount>{skriv.belopp(beslut.beloppOre)}</Amount>
        <p className="lead">
          {t('sammanfattning.galler', { manad })}{' '}
          {beslut.utgang === 'AVSLAG' ? t('sammanfattning.inget') : t('sammanfattning.fraga')}
        </p>
        <ButtonLink href="#overklaga" variant="quiet">
          {t('overklaga.lank')}
        </ButtonLink>
      </div>
      <Panel variant="quiet">
        <Pairs pairs={pairs} stacked />
      </Panel>
    </div>
  );
}
