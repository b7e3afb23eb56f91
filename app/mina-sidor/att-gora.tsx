import { Notice } from '@/components/notice';
import { telHref } from '@/components/shell/kommun';
import { Todo } from '@/components/todo';
import { OPPNAR_DAG } from '@/domain/ansokan/manader';
import { formatManad } from '@/domain/manad';
import type { Val } from '@/server/ansokan/begin-utkast';
import { kommun } from '../kommun';

/** The one thing to do: go on with what is begun, else apply for the nearest month that is open. */
export function AttGora({ manader }: { manader: Val[] | null }) {
  if (!manader)
    return (
      <Notice title="Du har inget pågående ärende hos oss">
        Ring <a href={telHref(kommun.phone.number)}>{kommun.phone.number}</a>, {kommun.phone.hours}, eller
        besök {kommun.visit.place}. Då hjälper vi dig att ansöka första gången.
      </Notice>
    );
  const utkast = manader.find((val) => val.lage === 'utkast');
  if (utkast?.lage === 'utkast')
    return (
      <Todo
        tag="Att göra nu"
        heading={`Gör klart ansökan för ${formatManad(utkast.manad)}`}
        action={{ href: `/ansokan/${utkast.id}`, label: 'Fortsätt' }}
      >
        <p>Du har börjat. Det du har skrivit är sparat.</p>
      </Todo>
    );
  const ny = manader.find((val) => val.lage === 'ny');
  if (ny)
    return (
      <Todo
        tag="Att göra nu"
        heading={`Ansök för ${formatManad(ny.manad)}`}
        action={{ href: '/ansokan', label: 'Ansök' }}
      >
        <p>Det tar ungefär tio minuter. Du kan pausa när du vill.</p>
      </Todo>
    );
  return (
    <Notice title="Du har inget att göra just nu">
      Du har ansökt för de månader som är öppna. Från den {OPPNAR_DAG} i månaden kan du ansöka för nästa.
    </Notice>
  );
}
