import type { Underlag } from '../beslutsstod/underlag.ts';
import type { PlaneringUppgift } from './fragor/planering.ts';
import type { Skickad } from './underlag-skickad.ts';

type Row = Underlag['planering'][number];

/** Where the person says otherwise than the register, neither counts: somebody asks. */
function confronted(row: Row, said: PlaneringUppgift | undefined): Row {
  if (!said) return row;
  const deviates = said.plan === 'inte_foljt' && row.planFoljd === 'ja';
  const sickAnew = said.sjuk === true && row.sjuk === 'nej';
  const wellAgain = said.sjuk === false && row.sjuk === 'ja';
  return {
    ...row,
    ...(deviates && { planFoljd: 'okant' as const }),
    ...((sickAnew || wellAgain) && { sjuk: 'okant' as const, lakarintygTom: 'okant' as const }),
  };
}

/**
 * Plan and attendance as the city has registered them. What a person says about the own plan never makes it followed: it
 * can only make it a question.
 */
export const planeringOf = ({ planering, uppgifter }: Skickad): Row[] =>
  planering.map((row) =>
    confronted(
      row,
      uppgifter.mer?.planering.find(({ vem }) => vem === row.vem),
    ),
  );
