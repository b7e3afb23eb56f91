'use client';

import { usePathname } from 'next/navigation';

const SIDOR = [
  { href: '/admin', label: 'Kö' },
  { href: '/admin/osignerade', label: 'Inte underskrivna' },
  { href: '/admin/robot', label: 'Roboten' },
];

/** The wing's pages; the one that is open is marked. A case belongs to the queue, and is none of them. */
export function Huvudmeny() {
  const here = usePathname();
  return SIDOR.map(({ href, label }) => (
    <a key={href} href={href} aria-current={href === here ? 'page' : undefined}>
      {label}
    </a>
  ));
}
