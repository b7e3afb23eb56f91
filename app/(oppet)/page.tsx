import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '@/components/button';
import { Icon, type IconName } from '@/components/icon';
import { PlainTable } from '@/components/plain-table';
import { telHref } from '@/components/shell/kommun';
import { Page } from '@/components/shell/page';
import { Section } from '@/components/shell/section';
import { TextLink } from '@/components/text-link';
import { sparaKvittonFor } from '@/domain/beslutsstod/parameter-for';
import type { Myndighet } from '@/domain/beslutsstod/underlag-ekonomi';
import { manadOf } from '@/domain/manad';
import { dayOf } from '@/domain/tid';
import { allowOpen } from '@/server/access/open';
import { now } from '@/server/clock';
import { myndigheter } from '@/server/oppet/myndigheter';
import { regelverk } from '@/server/regelverk';
import { IDLE_MINUTES } from '@/server/session/sessions';
import { skrivMyndigheter } from '@/server/sprak/myndigheter';
import { skrivsatt } from '@/server/sprak/skrivsatt';
import { texter } from '@/server/sprak/texter';
import { kommunPa } from '../kommun';
import { kontakt } from '../kontakt';
import { LoggaInLank } from '../logga-in-lank';
import { Sidfot } from '../sidfot';
import { Sidhuvud } from '../sidhuvud';
import { LAGAR } from './lagar';

const FAKTA = ['tid', 'bilagor', 'beslut'] as const;
const BEHOV = ['bankid', 'hyra', 'inkomster', 'faktura'] as const;
const GANG = ['svara', 'rakna', 'beslut', 'las'] as const;
const KONTROLLER = ['kostnader', 'stickprov', 'fel', 'mycket'] as const;

/** What each agency is asked about. */
const AMNE = {
  FK: 'bidrag',
  PM: 'bidrag',
  AF: 'bidrag',
  CSN: 'bidrag',
  SO: 'bidrag',
  SKV: 'skatt',
  TNS: 'bil',
  MIV: 'uppehall',
} as const satisfies Record<Myndighet, string>;
const AMNEN = [...new Set(Object.values(AMNE))];

function Way({ icon, heading, children }: { icon: IconName; heading: string; children: ReactNode }) {
  return (
    <li>
      <h3 className="flex gap-3 text-base">
        <Icon name={icon} className="text-brand" />
        {heading}
      </h3>
      <p className="mt-1 text-ink-2">{children}</p>
    </li>
  );
}

/** The open door: who can apply, what it takes, what is controlled, what happens with the answers. */
export default async function StartPage() {
  allowOpen('oppet.se');
  const t = await texter('oppet');
  const provrakna = await texter('provrakna');
  const saRaknarVi = await texter('sa-raknar-vi');
  const personuppgifter = await texter('personuppgifter');
  const skriv = await skrivsatt();
  const manad = manadOf(dayOf(now()));
  const spara = sparaKvittonFor(regelverk(), manad);
  const kvitton = spara.ok
    ? { manader: spara.manader, exempel: spara.ref.officiell ? 'nej' : 'ja' }
    : { manader: 0, exempel: 'nej' };
  const fragade = myndigheter(regelverk(), manad);
  const registerfragor = AMNEN.flatMap((amne): [string, string][] => {
    const about = fragade.filter((one) => AMNE[one] === amne);
    const namn = skrivMyndigheter(skriv, about);
    return about.length > 0 ? [[t(`kontroll.${amne}`), t('kontroll.fragar', { namn })]] : [];
  });
  const { name, phone, urgentPhone, visit } = kommunPa(skriv.sprak);
  return (
    <>
      <Sidhuvud session={<LoggaInLank />} />
      <Page bleed>
        <div className="bg-brand-soft">
          <div className="wrap grid gap-8 py-8 md:py-16 lg:grid-cols-[1fr_19rem]">
            <div>
              <h1 className="text-3xl">{t('rubrik')}</h1>
              <p className="lead mt-4 mb-6">{t('ingress', { kommun: name })}</p>
              <Actions>
                <ButtonLink href="/logga-in" icon="lock">
                  {t('loggaIn')}
                </ButtonLink>
                <ButtonLink href="/mina-sidor" variant="quiet">
                  {t('minaSidor')}
                </ButtonLink>
                <TextLink href="/provrakna" alone>
                  {provrakna('rubrik')}
                </TextLink>
              </Actions>
            </div>
            <section className="self-end rounded-lg bg-surface p-6" aria-labelledby="akut">
              <h2 id="akut" className="text-lg">
                {t('akut.rubrik')}
              </h2>
              <p className="mt-2">{t('akut.text')}</p>
              <p>
                <a className="text-link my-1 text-lg font-bold" href={telHref(urgentPhone.number)}>
                  <Icon name="phone" />
                  {skriv.ltr(urgentPhone.number)}
                </a>
              </p>
              <p className="small muted first-letter:uppercase">{urgentPhone.hours}</p>
            </section>
          </div>
        </div>
        <div className="wrap">
          <dl className="grid border-b border-line md:grid-cols-3 md:gap-x-8 md:py-2">
            {FAKTA.map((id) => (
              <div key={id} className="border-line py-4 not-first:border-t md:border-none">
                <dt className="font-bold">{t(`fakta.${id}`)}</dt>
                <dd className="text-ink-2">{t(`fakta.${id}Text`, kvitton)}</dd>
              </div>
            ))}
          </dl>

          <Section id="vem" heading={t('vem.rubrik')}>
            <div className="flow">
              <p>{t('vem.ratt')}</p>
              <p>{t('vem.par')}</p>
              <p className="small">
                <TextLink href={LAGAR.sol}>{t('vem.lag')}</TextLink>
              </p>
            </div>
          </Section>

          <Section id="behov" heading={t('behov.rubrik')}>
            <ul role="list" className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
              {BEHOV.map((id) => (
                <li key={id} className="flex gap-3">
                  <Icon name="check" className="mt-0.5 text-brand" />
                  {t(`behov.${id}`)}
                </li>
              ))}
            </ul>
          </Section>

          <Section id="gang" heading={t('gang.rubrik')}>
            <ol role="list">
              {GANG.map((id, index) => (
                <li key={id} className="flex gap-6 border-line py-4 not-first:border-t first:pt-0 last:pb-0">
                  <span className="num text-xl leading-tight font-bold text-brand" aria-hidden="true">
                    {index + 1}
                  </span>
                  <div>
                    <h3 className="text-base leading-normal">{t(`gang.${id}`)}</h3>
                    <p className="text-ink-2">{t(`gang.${id}Text`)}</p>
                  </div>
                </li>
              ))}
            </ol>
            <p className="mt-4">
              <TextLink href="/sa-raknar-vi" alone>
                {saRaknarVi('rubrik')}
              </TextLink>
            </p>
          </Section>

          <Section id="kontroll" heading={t('kontroll.rubrik')} note={t('kontroll.not')}>
            <PlainTable
              caption={t('kontroll.tabell')}
              heads={[t('kontroll.vad'), t('kontroll.hur')]}
              rows={[
                ...registerfragor,
                ...KONTROLLER.map((id): [string, string] => [t(`kontroll.${id}`), t(`kontroll.${id}Text`)]),
              ]}
            />
            <p className="mt-4">
              <TextLink href="/stickprov" alone>
                {t('kontroll.saDrarVi')}
              </TextLink>
            </p>
          </Section>

          <Section id="uppgifter" heading={t('uppgifter.rubrik')}>
            <div className="flow">
              <p>{t('uppgifter.hemligt')}</p>
              <p>{t('uppgifter.sparas', { minuter: IDLE_MINUTES })}</p>
              <p>{personuppgifter('vad.myndigheter', { namn: skrivMyndigheter(skriv, fragade) })}</p>
              <p>
                <TextLink href="/personuppgifter" alone>
                  {personuppgifter('rubrik')}
                </TextLink>
              </p>
              <p className="small">
                <TextLink href={LAGAR.osl}>{t('uppgifter.lag')}</TextLink>
              </p>
            </div>
          </Section>

          <Section id="andra" heading={t('andra.rubrik')}>
            <ul role="list" className="grid gap-4 sm:grid-cols-3 sm:gap-6">
              <Way icon="house" heading={t('andra.besok')}>
                {t('andra.besokText', { plats: visit.place, tider: visit.hours })}
              </Way>
              <Way icon="paper" heading={t('andra.papper')}>
                {t('andra.papperText')}
              </Way>
              <Way icon="phone" heading={t('andra.ring')}>
                {t.rich('andra.ringText', {
                  ...kontakt(phone, skriv),
                  ihop: (text) => <span className="whitespace-nowrap">{text}</span>,
                })}
              </Way>
            </ul>
          </Section>
        </div>
      </Page>
      <Sidfot />
    </>
  );
}
