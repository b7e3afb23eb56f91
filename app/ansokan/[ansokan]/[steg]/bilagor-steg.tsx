import type { ReactNode } from 'react';
import { Actions, Button } from '@/components/button';
import { ErrorSummary } from '@/components/error-summary';
import { ActionForm } from '@/components/form/action-form';
import { FileField } from '@/components/form/file-field';
import { Notice } from '@/components/notice';
import { Panel } from '@/components/panel';
import { TextLink } from '@/components/text-link';
import type { LaddatUtkast } from '@/server/ansokan/load-utkast';
import { bilagaText } from '@/server/bilaga/bilaga-fel';
import { MAX_MB } from '@/server/bilaga/granser';
import { GO_ON } from '@/server/bilaga/receive-bilaga';
import { kravdaBilagor } from '@/domain/ansokan/utkast';
import { bilagekravText, texterFor } from '@/domain/ansokan/texter';
import { remove } from '../actions';
import { besked } from '@/server/sprak/besked';
import { egnaPlatser, formularord } from '@/server/sprak/formular';
import { labelsOf } from './to-fields';

type Props = { utkast: LaddatUtkast; head: ReactNode; fel?: string; handelse?: string; uppladdad?: string };

const FIELD = 'fil';

const size = (bytes: number) =>
  bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;

/** Attachments: a list, and one plain form that streams the file. Going on takes a chosen file along too. */
export async function BilagorSteg({ utkast, head, fel, handelse, uppladdad }: Props) {
  const { id, bilagor } = utkast;
  const ord = await formularord();
  const { t, formular } = ord;
  const words = texterFor(formular, utkast.kontext);
  const krav = kravdaBilagor(utkast.blankett, utkast.svar, utkast.kontext);
  const labels = labelsOf(t);
  const said = bilagaText(fel, handelse);
  const error = said && (await besked(said));
  return (
    <div className="flow">
      {error && (
        <ErrorSummary heading={labels.oneError} errors={[{ name: FIELD, message: error, isLink: true }]} />
      )}
      {head}
      {krav.length > 0 && (
        <Panel heading={t('bilagor.krav')}>
          <ul>
            {krav.map((k) => {
              const text = bilagekravText(words, { ...k, platser: egnaPlatser(k.platser, ord) ?? {} });
              return <li key={text}>{text}</li>;
            })}
          </ul>
          <p className="small muted mt-3">{t('bilagor.saknas')}</p>
        </Panel>
      )}
      {uppladdad === 'ja' && !error && <Notice tone="ok" title={t('bilagor.sparad')} isNews />}
      {bilagor.length > 0 && (
        <ul className="panel py-2" role="list">
          {bilagor.map((b) => (
            <li
              key={b.id}
              className="m-0 flex flex-wrap items-center justify-between gap-x-4 border-line not-first:border-t"
            >
              <span>
                <TextLink href={`/api/bilagor/${b.id}`}>{b.namn}</TextLink>{' '}
                <span className="small">{size(b.storlek)}</span>
              </span>
              <ActionForm
                action={remove}
                hidden={{ ansokan: id, bilaga: b.id }}
                variant="text"
                label={t('bilagor.taBort')}
                labelMore={b.namn}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className="flow"
        method="post"
        encType="multipart/form-data"
        action={`/api/bilagor?ansokan=${encodeURIComponent(id)}`}
      >
        <FileField
          name={FIELD}
          label={t('bilagor.valj')}
          hint={t('bilagor.hint', { mb: MAX_MB })}
          accept="application/pdf,image/jpeg,image/png"
          error={error}
          errorPrefix={labels.error}
        />
        <Button variant="quiet" icon="clip">
          {t('bilagor.bifoga')}
        </Button>
        <Actions>
          <Button {...GO_ON} onward>
            {t('steg.fortsatt')}
          </Button>
        </Actions>
      </form>
    </div>
  );
}
