import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import './globals.css';
import { kommun } from './kommun';

/** A nonce is new for each answer, so no page can be made in advance. */
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: {
    template: `%s – ${kommun.service}, ${kommun.name}`,
    default: `${kommun.service}, ${kommun.name}`,
  },
  icons: { icon: kommun.logo },
};

export const viewport: Viewport = { colorScheme: 'light dark' };

const latin = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-latin',
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215',
    },
  ],
});

/** Names from the rest of Europe; fetched only where one occurs. */
const latinExt = localFont({
  src: '../node_modules/@fontsource-variable/source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2',
  weight: '200 900',
  variable: '--font-latin-ext',
  adjustFontFallback: 'Arial',
  preload: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-02BA,U+02BD-02C5,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB' },
  ],
});

/** The root of every page: language, type and the way past the header. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="sv" className={`${latin.variable} ${latinExt.variable}`}>
      <body>
        <a className="skip-link" href="#innehall">
          Hoppa till innehållet
        </a>
        {children}
      </body>
    </html>
  );
}
