import { formatInstant } from '@/domain/tid';
import { STEG } from '../../robot/ord';
import type { Arende } from './tabell';

/** Where the robot is with an application, in words. */
export const toHosRoboten = ({ steg, vantarPa, vantarTill }: NonNullable<Arende['hosRoboten']>) => ({
  gor: STEG[steg],
  vantarPa,
  igen: vantarTill && formatInstant(vantarTill),
});
