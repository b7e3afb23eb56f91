'use client';

import type { ReactNode } from 'react';
import { Card } from '@/components/admin/card';
import { Desk } from '@/components/admin/desk';
import { ErrorSummary } from '@/components/error-summary';
import { Beslutsform } from './beslutsform';
import { Beslutstabell } from './beslutstabell';
import type { Tabellgrupp } from './tabell';
import { useBeslut } from './use-beslut';

type Props = {
  ansokanId: string;
  rekommendationId: string;
  harBarn: boolean;
  utkast: string[];
  beslutas: string;
  oppenKontroll: boolean;
  grupper: Tabellgrupp[];
  beraknat: string;
  raknaOm: ReactNode;
  /** Under the table: the agencies' answers, the application, earlier months. */
  underlag: ReactNode;
  /** Before the decision: checks and recommendation. */
  bedomning: ReactNode;
};

const focus = (node: HTMLElement | null) => node?.focus();

/** The desk where a case is decided: the table of lines and the decision are one form. */
export function Beslutsbord({ grupper, beraknat, raknaOm, underlag, bedomning, ...form }: Props) {
  const rader = grupper.flatMap((g) => g.rader);
  const lage = useBeslut(rader, form.harBarn);
  const { errors, attempt } = lage;
  return (
    <>
      {errors.length > 0 && (
        <div className="wrap">
          <ErrorSummary
            key={attempt}
            ref={focus}
            heading={errors.length === 1 ? 'En sak att rätta' : `${errors.length} saker att rätta`}
            errors={errors}
          />
        </div>
      )}
      <Desk
        side={
          <>
            {bedomning}
            <Beslutsform {...form} lage={lage} />
          </>
        }
      >
        <Card number={1} heading="Sökt, källor och normberäkning" end={raknaOm} flush>
          <Beslutstabell grupper={grupper} beraknat={beraknat} lage={lage} />
        </Card>
        {underlag}
      </Desk>
    </>
  );
}
