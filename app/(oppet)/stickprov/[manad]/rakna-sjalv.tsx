const Rad = ({ children }: { children: string }) => (
  <pre className="small rounded-lg border border-line p-4 break-all whitespace-pre-wrap">
    <code>{children}</code>
  </pre>
);

/** How a lott is counted again with tools that everyone can have. */
export function RaknaSjalv({ hemlighet }: { hemlighet: string | null }) {
  const kod = hemlighet ?? 'KODEN';
  return (
    <div className="flow">
      {!hemlighet && <p>När koden är visad kan du räkna om varje lott.</p>}
      <p>Stämmer koden med fingeravtrycket?</p>
      <Rad>{`printf ${kod} | xxd -r -p | sha256sum`}</Rad>
      <p>Vilken lott har en ansökan? Byt ut NUMMER mot ansökans nummer.</p>
      <Rad>{`printf NUMMER | openssl dgst -sha256 -mac HMAC -macopt hexkey:${kod}`}</Rad>
      <p>
        Lottens 16 första tecken är ett tal i basen 16. Dela det med 2 upphöjt till 64. Är svaret mindre än
        andelen är ansökan uttagen.
      </p>
      <p>Ditt nummer står på mina sidor, vid beslutet.</p>
    </div>
  );
}
