import type { ReactNode } from 'react';
import { Actions, ButtonLink } from '@/components/button';
import { Icon, type IconName } from '@/components/icon';
import { PlainTable } from '@/components/plain-table';
import { telHref } from '@/components/shell/kommun';
import { Page } from '@/components/shell/page';
import { Section } from '@/components/shell/section';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import { TextLink } from '@/components/text-link';
import { allowOpen } from '@/server/access/open';
import { kommun } from '../kommun';
import { OM_TJANSTEN } from '../om-tjansten';

const LAWS = 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/';

const facts = [
  ['Ungefär 10 minuter', 'Har inget ändrats sedan sist går det fortare.'],
  ['Oftast inga bilagor', 'Spara kvitton och fakturor i tre månader. Vi kan be om dem.'],
  ['En handläggare beslutar', 'Datorn räknar. En människa bestämmer.'],
] as const;

const needed = [
  'BankID',
  'Hyran och andra fasta kostnader',
  'Inkomster som kom förra månaden',
  'Fakturan, om en kostnad är ny eller hög',
];

const steps = [
  [
    'Du svarar på frågor och skriver under',
    'Allt sparas medan du skriver. Du kan pausa och fortsätta senare.',
  ],
  [
    'Vi räknar och kontrollerar',
    'Ett program räknar efter fasta regler. Du får se vad som har kontrollerats.',
  ],
  ['En handläggare beslutar', 'Behöver vi veta något mer hör vi av oss.'],
  ['Du läser beslutet på mina sidor', 'Där står beloppet, varför och hur du överklagar.'],
] as const;

const controls: [string, string][] = [
  [
    'Bidrag och ersättningar',
    'Vi får fråga Försäkringskassan, Pensionsmyndigheten, CSN, a-kassorna och Arbetsförmedlingen.',
  ],
  ['Skatt, bil och uppehållsrätt', 'Vi får fråga Skatteverket, Transportstyrelsen och Migrationsverket.'],
  ['Kostnader', 'Vi jämför med förra månaden och med vår schablon, alltså ett vanligt belopp för kostnaden.'],
  [
    'Stickprov',
    'Vi kan be om kvitton och kontoutdrag i efterhand. En lott avgör vilka. Vem du är påverkar inte lotten.',
  ],
  ['När något inte stämmer', 'Då gör vi en extra kontroll. Vi frågar alltid dig först.'],
  [
    'Om du får för mycket',
    'Du kan behöva betala tillbaka. Att lämna fel uppgifter med vilje kan vara ett brott.',
  ],
];

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
export default function StartPage() {
  allowOpen('oppet.se');
  const { phone, urgentPhone, visit } = kommun;
  return (
    <>
      <SiteHeader
        kommun={kommun}
        session={
          <TextLink href="/logga-in" icon="lock">
            Logga in
          </TextLink>
        }
      />
      <Page bleed>
        <div className="bg-brand-soft">
          <div className="wrap grid gap-8 py-8 md:py-16 lg:grid-cols-[1fr_19rem]">
            <div>
              <h1 className="text-3xl">Ansök om ekonomiskt bistånd</h1>
              <p className="lead mt-4 mb-6">
                För dig som bor i {kommun.name} och inte har pengar till mat, hyra och annat du behöver.
              </p>
              <Actions>
                <ButtonLink href="/logga-in" icon="lock">
                  Logga in och ansök
                </ButtonLink>
                <ButtonLink href="/mina-sidor" variant="quiet">
                  Till mina sidor
                </ButtonLink>
              </Actions>
            </div>
            <section className="self-end rounded-lg bg-surface p-6" aria-labelledby="akut">
              <h2 id="akut" className="text-lg">
                Är det bråttom?
              </h2>
              <p className="mt-2">
                Saknar du mat, medicin eller någonstans att sova i natt? Ring oss direkt.
              </p>
              <p>
                <a className="text-link my-1 text-lg font-bold" href={telHref(urgentPhone.number)}>
                  <Icon name="phone" />
                  {urgentPhone.number}
                </a>
              </p>
              <p className="small muted first-letter:uppercase">{urgentPhone.hours}</p>
            </section>
          </div>
        </div>
        <div className="wrap">
          <dl className="grid border-b border-line md:grid-cols-3 md:gap-x-8 md:py-2">
            {facts.map(([label, text]) => (
              <div key={label} className="border-line py-4 not-first:border-t md:border-none">
                <dt className="font-bold">{label}</dt>
                <dd className="text-ink-2">{text}</dd>
              </div>
            ))}
          </dl>

          <Section id="vem" heading="Vem kan få pengar?">
            <div className="flow">
              <p>
                Du kan ha rätt till ekonomiskt bistånd om dina inkomster och besparingar inte räcker. Först
                ska du ha sökt annat du har rätt till, till exempel bostadsbidrag eller a-kassa. Kan du arbeta
                ska du söka arbete.
              </p>
              <p>Bor du med make, maka eller sambo söker ni tillsammans.</p>
              <p className="small">
                <TextLink href={`${LAWS}socialtjanstlag-2025400_sfs-2025-400/`}>
                  Socialtjänstlagen 12 kap. 1 §
                </TextLink>
              </p>
            </div>
          </Section>

          <Section id="behov" heading="Det här behöver du">
            <ul role="list" className="grid gap-x-8 gap-y-3 sm:grid-cols-2">
              {needed.map((thing) => (
                <li key={thing} className="flex gap-3">
                  <Icon name="check" className="mt-0.5 text-brand" />
                  {thing}
                </li>
              ))}
            </ul>
          </Section>

          <Section id="gang" heading="Så går det till">
            <ol role="list">
              {steps.map(([what, text], index) => (
                <li
                  key={what}
                  className="flex gap-6 border-line py-4 not-first:border-t first:pt-0 last:pb-0"
                >
                  <span className="num text-xl leading-tight font-bold text-brand" aria-hidden="true">
                    {index + 1}
                  </span>
                  <div>
                    <h3 className="text-base leading-normal">{what}</h3>
                    <p className="text-ink-2">{text}</p>
                  </div>
                </li>
              ))}
            </ol>
          </Section>

          <Section id="kontroll" heading="Det här kontrollerar vi" note="Vi säger det nu, så att du vet.">
            <PlainTable caption="Vad som kontrolleras och hur" heads={['Vad', 'Hur']} rows={controls} />
            <p className="mt-4">
              <TextLink href="/stickprov" alone>
                Så drar vi stickprov
              </TextLink>
            </p>
          </Section>

          <Section id="uppgifter" heading="Vad händer med dina uppgifter?">
            <div className="flow">
              <p>
                Det du berättar är hemligt. Bara de som arbetar med ditt ärende får läsa det. Varje gång någon
                öppnar ditt ärende sparas vem och när.
              </p>
              <p>
                Inget sparas i telefonen eller datorn. Du loggas ut efter 20 minuter om du inte gör något.
              </p>
              <p className="small">
                <TextLink href={`${LAWS}offentlighets-och-sekretesslag-2009400_sfs-2009-400/`}>
                  Offentlighets- och sekretesslagen 26 kap. 1 §
                </TextLink>
              </p>
            </div>
          </Section>

          <Section id="andra" heading="Andra sätt att ansöka">
            <ul role="list" className="grid gap-4 sm:grid-cols-3 sm:gap-6">
              <Way icon="house" heading="Besök oss">
                {visit.place}, {visit.hours}. Där finns datorer och någon som hjälper till.
              </Way>
              <Way icon="paper" heading="På papper">
                Samma frågor. Hämta blanketten hos oss.
              </Way>
              <Way icon="phone" heading="Ring">
                <TextLink href={telHref(phone.number)}>{phone.number}</TextLink>,{' '}
                <span className="whitespace-nowrap">{phone.hours}.</span> Vi ordnar tolk.
              </Way>
            </ul>
          </Section>
        </div>
      </Page>
      <SiteFooter kommun={kommun} about={OM_TJANSTEN} />
    </>
  );
}
