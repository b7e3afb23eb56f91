import type { Metadata, Viewport } from 'next';
import localFont from 'next/font/local';
import type { ReactNode } from 'react';
import { ErrorWords } from '@/components/error-words';
import { SPRAK } from '@/domain/sprak';
import { texterPa } from '@/server/sprak/texter';
import { valtSprak } from '@/server/sprak/valt-sprak';
import './globals.css';
import { kommunPa } from './kommun';

/** A nonce is new for each answer, so no page can be made in advance. */
export const dynamic = 'force-dynamic';

export async function generateMetadata(): Promise<Metadata> {
  const { service, name, logo } = kommunPa(await valtSprak());
  return {
    title: { template: `%s – ${service}, ${name}`, default: `${service}, ${name}` },
    icons: { icon: logo },
  };
}

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
export default async function RootLayout({ children }: { children: ReactNode }) {
  const sprak = await valtSprak();
  const { lang, dir } = SPRAK[sprak];
  const t = texterPa(sprak, 'gemensamt');
  const words = {
    heading: t('fel.rubrik'),
    kept: t('fel.kvar'),
    call: t('fel.ring', { id: '{id}' }),
    missing: t('fel.saknas'),
    again: t('fel.igen'),
  };
  return (
    <html lang={lang} dir={dir} className={`${latin.variable} ${latinExt.variable}`}>
      <body>
        <a className="skip-link" href="#innehall">
          {t('hoppa')}
        </a>
        <ErrorWords words={words}>{children}</ErrorWords>
      </body>
    </html>
  );
}
