'use client';

import { useErrorWords } from '@/components/error-words';

/** Something nobody expected. Says an id to give over the telephone, never the error's own text. */
export default function ErrorPage({
  error,
  reset,
}: {
  error: Error & { digest?: string };
  reset: () => void;
}) {
  const words = useErrorWords();
  return (
    <main id="innehall" className="wrap flow pt-4">
      <h1>{words?.heading}</h1>
      <p>{words?.kept}</p>
      <p>{words?.call.replace('{id}', error.digest ?? words.missing)}</p>
      <p>
        <button className="button" onClick={reset}>
          {words?.again}
        </button>
      </p>
    </main>
  );
}
