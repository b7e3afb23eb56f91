import { Fold } from '@/components/admin/fold';
import { Actions, Button } from '@/components/button';
import { fieldId } from '@/components/form/field-spec';

type Props = { stycken: string[]; onUsed: () => void };

/** The decision support's draft, to read and to copy by a press of one's own. */
export function Motiveringsutkast({ stycken, onUsed }: Props) {
  function copy() {
    const field = document.getElementById(fieldId('motivering')) as HTMLTextAreaElement | null;
    if (!field) return;
    field.value = [field.value.trim(), ...stycken].filter(Boolean).join('\n\n');
    field.focus();
    onUsed();
  }
  return (
    <Fold summary="Utkast från beslutsstödet" shortcut="m">
      <div className="flow small">
        {stycken.map((stycke) => (
          <p key={stycke}>{stycke}</p>
        ))}
        <Actions>
          <Button type="button" variant="quiet" onClick={copy}>
            Kopiera utkastet till motiveringen
          </Button>
        </Actions>
      </div>
    </Fold>
  );
}
