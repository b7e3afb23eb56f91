import { CaseBar } from '@/components/admin/case-bar';
import { ButtonLink } from '@/components/button';
import { fieldId } from '@/components/form/field-spec';
import { Kbd } from '@/components/kbd';
import { Status } from '@/components/status';
import { formatManad } from '@/domain/manad';
import { hushallText, sparMark, TYP, UTGANG, vantatAvMal } from '../../ord';
import type { Arende } from './tabell';

/** Whose case it is, how far it has come and how long it has waited. */
export function Huvud({ arende }: { arende: Arende }) {
  const { medlemmar } = arende.hushall;
  const barn = medlemmar.filter((m) => m.roll === 'BARN').length;
  const open = arende.forslag?.rekommendation.skal.length ?? 0;
  const mark = sparMark(arende.forslag?.rekommendation.spar ?? null);
  return (
    <CaseBar
      back={{ href: '/admin', label: 'Kö', shortcut: 'u' }}
      heading={`${arende.namn}, ${formatManad(arende.manad)}`}
      meta={[
        ...(arende.skyddat ? ['Skyddade personuppgifter: följ rutinen'] : []),
        arende.referens,
        arende.personnummer.replace(/(\d{4})$/u, '-$1'),
        `${TYP[arende.typ]} på webben`,
        hushallText(medlemmar.length - barn, barn),
        ...(arende.beslut ? [] : [vantatAvMal(arende.vantat)]),
      ]}
      end={
        arende.beslut ? (
          <Status {...UTGANG[arende.beslut.utgang]} />
        ) : arende.aterkallelse ? (
          <Status tone="idle" label="Återtagen" />
        ) : (
          <>
            <Status {...mark} label={open > 0 ? `${mark.label}: ${open} att bedöma` : mark.label} />
            <ButtonLink variant="quiet" href={`#${fieldId('utgang')}`} aria-keyshortcuts="b">
              Till beslut <Kbd>b</Kbd>
            </ButtonLink>
          </>
        )
      }
    />
  );
}
