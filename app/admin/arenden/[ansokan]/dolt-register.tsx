import { Card } from '@/components/admin/card';
import { TextLink } from '@/components/text-link';

/** Where somebody is protected nothing that an agency has told is shown by itself. */
export function DoltRegister({ ansokanId }: { ansokanId: string }) {
  return (
    <Card number={1} heading="Myndigheternas svar visas inte av sig själva">
      <p>
        Någon i hushållet har skyddade personuppgifter. Följ rutinen. Att du visar svaren och uträkningen
        loggas.
      </p>
      <p>
        <TextLink href={`/admin/arenden/${ansokanId}?register=visa`} alone>
          Visa svaren och uträkningen
        </TextLink>
      </p>
    </Card>
  );
}
