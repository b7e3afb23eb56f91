type Props = {
  /** What the code is for and how it is read, for those who cannot see it. */
  label: string;
  /** Side in modules, with the quiet zone. */
  size: number;
  /** SVG path of the dark modules, one unit each. */
  path: string;
  /** Under the code, where it is changed all the time: "Koden byts varje sekund". */
  note?: string;
};

/** A QR code, dark on white in every mode, since a camera reads it. */
export function QrCode({ label, size, path, note }: Props) {
  return (
    <figure>
      <svg
        className="qr-code"
        role="img"
        aria-label={label}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
      >
        <path d={path} fill="currentColor" />
      </svg>
      {note && (
        <figcaption className="qr-note">
          <span aria-hidden="true" />
          {note}
        </figcaption>
      )}
    </figure>
  );
}
