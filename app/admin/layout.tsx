import type { ReactNode } from 'react';
import '@/components/admin/admin.css';
import { SiteHeader } from '@/components/shell/site-header';
import { loadEnhet } from '@/server/handlaggning/load-enhet';
import { forPersonal } from '@/server/request/page';
import { loadVarning } from '@/server/robot/load-figures';
import { kommun } from '../kommun';
import { LoggaUtKnapp } from '../logga-ut-knapp';
import { Huvudmeny } from './huvudmeny';
import { Robotvarning } from './robotvarning';

/** The caseworkers' wing: denser, with who is working and for which unit. */
export default async function AdminLayout({ children }: { children: ReactNode }) {
  const { namn, enhet, varning } = await forPersonal(async (aktor, nu) => ({
    namn: aktor.namn,
    enhet: await loadEnhet(aktor),
    varning: await loadVarning(aktor, nu),
  }));
  return (
    <div className="admin">
      <SiteHeader
        kommun={kommun}
        home="/admin"
        service="Handläggning"
        nav={<Huvudmeny />}
        user={enhet ? `${namn} · ${enhet}` : namn}
        session={<LoggaUtKnapp />}
      />
      <Robotvarning varning={varning} />
      {children}
    </div>
  );
}
