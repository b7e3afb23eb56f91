/** Draws the page anew by itself, only where JavaScript is off: a page that waits must not wait for ever. */
export function RefreshWithoutScript({ seconds }: { seconds: number }) {
  return (
    <noscript dangerouslySetInnerHTML={{ __html: `<meta http-equiv="refresh" content="${seconds}">` }} />
  );
}
