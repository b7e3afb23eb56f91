import 'server-only';
import { Gauge, Registry } from 'prom-client';
import { config } from '../config';
import { readRobotlage } from './load-figures';

const age = (since: Date | null, nu: Date) => (since ? (nu.getTime() - since.getTime()) / 1000 : 0);

/** The figures page's figures in Prometheus' text format. Counts and ages only; made anew each time it is asked. */
export async function renderMetrics(nu: Date): Promise<{ type: string; text: string }> {
  const { steg, vantarPaSvar, star, utfall, myndigheter, jobb } = await readRobotlage(
    config().SKALIG_KOMMUN,
    nu,
  );
  const registry = new Registry();
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `skalig_${name}`, help, labelNames, registers: [registry] });
  const waiting = gauge('robot_vantande', 'Ansökningar som roboten har, per steg', ['steg']);
  const oldest = gauge('robot_aldsta_sekunder', 'Ålder på den äldsta ansökan i steget', ['steg']);
  for (const rad of steg) {
    waiting.set({ steg: rad.steg }, rad.antal);
    oldest.set({ steg: rad.steg }, age(rad.aldst, nu));
  }
  gauge('robot_vantar_pa_svar', 'Ansökningar som väntar på att myndigheter svarar').set(vantarPaSvar);
  gauge('robot_star', 'Ansökningar som ingen robot arbetar med fast inget hindrar det').set(star.antal);
  gauge('robot_star_aldsta_sekunder', 'Ålder på den äldsta ansökan som står').set(age(star.aldst, nu));
  const done = gauge('robot_klara_dygn', 'Ansökningar som gick till ett spår det senaste dygnet', ['spar']);
  for (const rad of utfall) done.set({ spar: rad.spar }, rad.antal);
  const asked = gauge('ssbtek_fragor_dygn', 'Frågor till myndigheten det senaste dygnet', ['myndighet']);
  const failed = gauge('ssbtek_misslyckade_dygn', 'Frågor utan svar det senaste dygnet', ['myndighet']);
  for (const rad of myndigheter) {
    asked.set({ myndighet: rad.myndighet }, rad.fragor);
    failed.set({ myndighet: rad.myndighet }, rad.misslyckade);
  }
  const jobs = gauge('robot_jobb', 'Jobb i kön, per tillstånd', ['tillstand']);
  for (const rad of jobb) jobs.set({ tillstand: rad.tillstand }, rad.antal);
  return { type: registry.contentType, text: await registry.metrics() };
}
