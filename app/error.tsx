'use client';

/** Something nobody expected. Says an id to give over the telephone, never the error's own text. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  return (
    <main id="innehall" className="wrap flow pt-4">
      <h1>Något gick fel</h1>
      <p>Det du har sparat finns kvar. Försök igen om en stund.</p>
      <p>Ring oss om det inte hjälper och säg händelse-id {error.digest ?? 'saknas'}.</p>
      <p>
        <button className="button" onClick={reset}>
          Försök igen
        </button>
      </p>
    </main>
  );
}
