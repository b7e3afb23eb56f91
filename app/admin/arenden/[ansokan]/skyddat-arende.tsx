import { BackLink } from '@/components/shell/back-link';
import { Page } from '@/components/shell/page';
import { Notice } from '@/components/notice';

/** A protected case for who may not open it: its number, and what to do. */
export function SkyddatArende({ referens }: { referens: string }) {
  return (
    <Page>
      <BackLink href="/admin" label="Kö" shortcut="u" />
      <h1 tabIndex={-1}>{referens}</h1>
      <Notice tone="judge" title="Skyddade personuppgifter: följ rutinen">
        Ärendet visas inte här. En arbetsledare handlägger det.
      </Notice>
    </Page>
  );
}
