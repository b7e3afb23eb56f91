import { texter } from '@/server/sprak/texter';

/** Open pages about the service, for the foot of every page; each is called what its heading says. */
export async function omTjansten() {
  const provrakna = await texter('provrakna');
  const saRaknarVi = await texter('sa-raknar-vi');
  const gemensamt = await texter('gemensamt');
  const personuppgifter = await texter('personuppgifter');
  const tillganglighet = await texter('tillganglighet');
  return [
    { href: '/provrakna', label: provrakna('rubrik') },
    { href: '/sa-raknar-vi', label: saRaknarVi('rubrik') },
    { href: '/stickprov', label: gemensamt('om.stickprov') },
    { href: '/personuppgifter', label: personuppgifter('rubrik') },
    { href: '/tillganglighet', label: tillganglighet('rubrik') },
  ];
}
