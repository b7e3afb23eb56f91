import { Panel } from '@/components/panel';
import { Status } from '@/components/status';
import { TextLink } from '@/components/text-link';
import { Timeline, type Moment } from '@/components/timeline';
import type { Ansokanstyp } from '@/domain/ansokan/ansokanstyp';
import type { Kompletteringslage } from '@/domain/arende/komplettering';
import type { Manad } from '@/domain/manad';
import { skrivsatt, type Skrivsatt } from '@/server/sprak/skrivsatt';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { Svenska } from '../svenska';
import { kontrolltext, type Kontrollbesked } from './kontrollbesked';
import { Kontrollord } from './kontrollord';
import { capital, typnamn } from './ord';

type Ansokan = {
  id: string;
  typ: Ansokanstyp;
  referens: string;
  manad: Manad;
  inskickad: Date;
  raknad: Date | null;
  kontrollbesked: Kontrollbesked | null;
  komplettering: Kompletteringslage;
  aterkallad: Date | null;
  avskrivning: { skal: string } | null;
};

function moments({ inskickad, raknad }: Ansokan, t: Sidtext<'mina-sidor'>, { tid }: Skrivsatt): Moment[] {
  return [
    { what: t('pagaende.inskickad'), when: capital(tid(inskickad)), state: 'done' },
    raknad
      ? { what: t('pagaende.raknad'), when: capital(tid(raknad)), state: 'done' }
      : { what: t('pagaende.inteRaknad'), state: 'now' },
    { what: t('pagaende.granskar'), state: raknad ? 'now' : 'next' },
    { what: t('pagaende.beslut'), when: t('pagaende.beslutSen'), state: 'next' },
  ];
}

/** How far it has come, in a word. */
async function Lage({ ansokan }: { ansokan: Ansokan }) {
  const t = await texter('komplettering');
  const minaSidor = await texter('mina-sidor');
  if (ansokan.aterkallad) return <Status tone="idle" label={t('lage.aterkallad')} />;
  if (ansokan.komplettering === 'inskickad') return <Status tone="doing" label={t('lage.inskickad')} />;
  if (ansokan.komplettering) return <Status tone="judge" label={t('lage.begard')} />;
  return <Status tone="doing" label={minaSidor('pagaende.lage')} />;
}

/** That it was taken back, and how the case was closed. */
async function Aterkallad({ tid, avskrivning }: { tid: Date; avskrivning: Ansokan['avskrivning'] }) {
  const t = await texter('komplettering');
  const skriv = await skrivsatt();
  return avskrivning ? (
    <p>
      {t.rich('aterta.avskriven', {
        text: avskrivning.skal,
        sv: (words) => <Svenska>{words}</Svenska>,
      })}
    </p>
  ) : (
    <p>{t('aterta.klarText', { tid: skriv.tid(tid) })}</p>
  );
}

/** An application that waits for its decision: what has happened and what comes. */
export async function PagaendeAnsokan({ ansokan }: { ansokan: Ansokan }) {
  const t = await texter('mina-sidor');
  const skriv = await skrivsatt();
  const komplettering = await texter('komplettering');
  const kontroll = kontrolltext(ansokan.kontrollbesked, t);
  return (
    <Panel
      heading={t('pagaende.rubrik', {
        typ: await typnamn(ansokan.typ),
        manad: skriv.manad(ansokan.manad),
      })}
      end={<Lage ansokan={ansokan} />}
    >
      {ansokan.aterkallad ? (
        <Aterkallad tid={ansokan.aterkallad} avskrivning={ansokan.avskrivning} />
      ) : (
        <Timeline moments={moments(ansokan, t, skriv)} />
      )}
      {kontroll && (
        <p className="mt-4">
          {kontroll.text} {kontroll.ord && <Kontrollord text={kontroll.ord} />}{' '}
          <TextLink href="/stickprov">{t('kontroll.saDrarVi')}</TextLink>
        </p>
      )}
      {!ansokan.aterkallad && (
        <p className="mt-4 flex flex-wrap gap-x-6">
          {ansokan.komplettering && (
            <TextLink href={`/mina-sidor/komplettering/${ansokan.id}`} alone>
              {komplettering('lank')}
            </TextLink>
          )}
          <TextLink href={`/ansokan/${ansokan.id}/aterta`} alone>
            {komplettering('aterta.lank')}
            <span className="sr-only"> {skriv.manad(ansokan.manad)}</span>
          </TextLink>
        </p>
      )}
      <p className="small muted mt-4">
        {t.rich('pagaende.referens', {
          referens: skriv.ltr(ansokan.referens),
          num: (text) => <span className="num">{text}</span>,
        })}
      </p>
    </Panel>
  );
}
