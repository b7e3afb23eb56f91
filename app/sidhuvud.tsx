import type { ReactNode } from 'react';
import { LanguagePicker } from '@/components/shell/language-picker';
import { SiteHeader } from '@/components/shell/site-header';
import { ALLA_SPRAK, SPRAK, type Sprak } from '@/domain/sprak';
import { texterPa } from '@/server/sprak/texter';
import { erbjudetSprak, harSprakval, valtSprak } from '@/server/sprak/valt-sprak';
import { kommunPa } from './kommun';
import { SPRAKVAL } from './sprakval';

type Props = { home?: string; user?: string; session?: ReactNode; form?: string };

const languageOf = (code: Sprak) => ({
  code,
  name: SPRAK[code].namn,
  lang: SPRAK[code].lang,
  dir: SPRAK[code].dir,
});

/** The head of an applicant's page: the mark, the language, who is logged in; and which text that applies. */
export async function Sidhuvud({ form, ...props }: Props) {
  const sprak = await valtSprak();
  const erbjudet = await erbjudetSprak();
  const t = texterPa(sprak, 'gemensamt');
  const language = (await harSprakval()) && (
    <LanguagePicker
      label={t('sprak.rubrik')}
      action="/sprak"
      languages={ALLA_SPRAK.map(languageOf)}
      current={sprak}
      inForm={form ? { id: form, name: 'intent', prefix: SPRAKVAL } : undefined}
      offer={
        erbjudet && { ...languageOf(erbjudet), words: texterPa(erbjudet, 'gemensamt')('sprak.erbjudande') }
      }
    />
  );
  return (
    <>
      <SiteHeader kommun={kommunPa(sprak)} language={language} {...props} />
      {sprak !== 'sv' && <p className="applies wrap">{t('sprak.galler')}</p>}
    </>
  );
}
