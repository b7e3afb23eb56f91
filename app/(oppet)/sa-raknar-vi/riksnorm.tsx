import { PlainTable } from '@/components/plain-table';
import type { Cellval } from '@/domain/beslutsstod/normcell';
import type { Normrad } from '@/server/oppet/regelbild';
import { skrivsatt, type Skrivsatt } from '@/server/sprak/skrivsatt';
import { texter, type Sidtext } from '@/server/sprak/texter';
import { Svenska } from '../../svenska';

function vem(cell: Cellval, t: Sidtext<'sa-raknar-vi'>): string {
  const [slag, del = ''] = cell.split('.');
  const alder = del.replace('-', '–');
  if (slag === 'barn') return t('norm.barn', { alder });
  if (slag === 'barnUtanLunch') return t('norm.utanLunch', { alder });
  if (slag === 'gemensamt') return t('norm.gemensamt', { antal: del });
  return slag === 'par' ? t('norm.par') : t('norm.ensam');
}

function belopp({ ore, officiell }: Normrad, t: Sidtext<'sa-raknar-vi'>, skriv: Skrivsatt): string {
  if (ore === null) return t('norm.okand');
  return `${skriv.belopp(ore)}. ${officiell ? t('norm.officiell') : t('norm.beraknad')}`;
}

/** Every amount of the norm, each with whether it was read or computed, and where. */
export async function Riksnorm({ norm }: { norm: Normrad[] }) {
  const t = await texter('sa-raknar-vi');
  const skriv = await skrivsatt();
  const kallor = [...new Set(norm.map(({ kalla }) => kalla))];
  return (
    <div className="flow">
      <PlainTable
        caption={t('norm.tabell')}
        heads={[t('norm.vem'), t('norm.belopp')]}
        rows={norm.map((row) => [vem(row.cell, t), belopp(row, t, skriv)])}
      />
      <ul className="small muted">
        {kallor.map((kalla) => (
          <li key={kalla}>
            <Svenska>{kalla}</Svenska>
          </li>
        ))}
      </ul>
    </div>
  );
}
