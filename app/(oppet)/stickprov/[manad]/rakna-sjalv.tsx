import { texter } from '@/server/sprak/texter';

const Rad = ({ children }: { children: string }) => (
  <pre dir="ltr" className="small rounded-lg border border-line p-4 break-all whitespace-pre-wrap">
    <code>{children}</code>
  </pre>
);

/** How a lott is counted again with tools that everyone can have. */
export async function RaknaSjalv({ hemlighet }: { hemlighet: string | null }) {
  const t = await texter('stickprov');
  const kod = hemlighet ?? 'KODEN';
  return (
    <div className="flow">
      {!hemlighet && <p>{t('rakna.sen')}</p>}
      <p>{t('rakna.stammer')}</p>
      <Rad>{`printf ${kod} | xxd -r -p | sha256sum`}</Rad>
      <p>{t('rakna.vilken')}</p>
      <Rad>{`printf NUMMER | openssl dgst -sha256 -mac HMAC -macopt hexkey:${kod}`}</Rad>
      <p>{t('rakna.tal')}</p>
      <p>{t('rakna.nummer')}</p>
    </div>
  );
}
