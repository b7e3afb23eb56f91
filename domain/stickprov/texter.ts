type Grupp = { id: string; rubrik: string };

const months = (n: number): string => (n === 1 ? '1 månad' : `${n} månader`);

/** Why the share was what it was, as people read it. Takes any stored reason; an unknown group stands by its id. */
export function grundText(grund: string, grupper: readonly Grupp[]): string {
  const [slag, value = ''] = grund.split(/:(.*)/su);
  if (slag === 'grupp')
    return `Högre andel för en grupp: ${grupper.find(({ id }) => id === value)?.rubrik ?? value}.`;
  if (slag === 'kontroll')
    return `Andelen stiger med tiden. Det var ${months(Number(value))} sedan ärendet kontrollerades, eller sedan den första ansökan.`;
  if (slag === 'aterkallad')
    return 'En ansökan för samma månad drogs och togs tillbaka. Kontrollen följer med till den nya.';
  return slag === 'start' ? 'Högre andel för alla under starten.' : 'Andelen för alla.';
}
