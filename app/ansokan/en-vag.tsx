import { ActionForm } from '@/components/form/action-form';
import { TextLink } from '@/components/text-link';
import { isDatum } from '@/domain/manad';
import { isBegintyp, type Vagval } from '@/server/ansokan/vagar';
import type { Skrivsatt } from '@/server/sprak/skrivsatt';
import type { Sidtext } from '@/server/sprak/texter';
import { begin } from './actions';

type Props = {
  vag: Vagval;
  /** How long after its end a case is opened again. */
  ateroppning: { dagar: number; exempel: boolean } | null;
  t: Sidtext<'ansokan'>;
  med: Sidtext<'medsokande'>;
  skriv: Skrivsatt;
};

/** What the button begins, or goes on with. */
function buttonText({ typ, utkast }: Vagval, manad: string, t: Props['t']): string {
  if (typ === 'tillaggsansokan') return t(utkast ? 'valj.fortsattTillagg' : 'valj.tillagg', { manad });
  return t(utkast ? 'valj.fortsatt' : 'valj.ny', { manad });
}

/** One month: what has been sent, which form comes now, and why. */
export function EnVag({ vag, ateroppning, t, med, skriv }: Props) {
  const { typ, kod, skickad, dag, utkast } = vag;
  const manad = skriv.manad(vag.manad);
  return (
    <div className="flow">
      {skickad && (
        <p>
          {t.rich('valj.skickad', {
            manad,
            a: (text) => <TextLink href={`/ansokan/${skickad}/kvitto`}>{text}</TextLink>,
          })}
        </p>
      )}
      {!utkast?.vantar && (
        <p className="hint">
          {t(`vag.${kod}`, {
            manad,
            dag: dag && isDatum(dag) ? skriv.dag(dag) : '',
            dagar: ateroppning?.dagar ?? 0,
            exempel: ateroppning?.exempel ? 'ja' : 'nej',
          })}
        </p>
      )}
      {utkast?.vantar && (
        <p>
          <TextLink href={`/ansokan/${utkast.id}`}>{med('vantar.rubrik')}</TextLink>
          <br />
          {med('vantar.ingress', { manad })} {med('vantar.dag', { dag: skriv.dag(utkast.vantar) })}
        </p>
      )}
      {isBegintyp(typ) && !utkast?.vantar && (
        <ActionForm
          action={begin}
          hidden={{ manad: vag.manad, typ }}
          onward
          variant={typ === 'tillaggsansokan' ? 'quiet' : 'filled'}
          label={buttonText(vag, manad, t)}
        />
      )}
    </div>
  );
}
