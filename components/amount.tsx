/** The sum that it is all about; the only thing on a page that is big. Takes the sum as it is read: "10 183 kr". */
export function Amount({ children }: { children: string }) {
  return <p className="amount">{children}</p>;
}
