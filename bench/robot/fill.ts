/** Writes the applications that the robot is to take. */
import { sendMany } from '../../scripts/test/bulk';
import { now } from '../../server/clock';
import { db } from '../../server/db';
import { closeQueue } from '../../server/robot/queue';

/** People of the simulator whose agencies all answer. */
const PERSONER = ['200002292399', '199904182392', '199511242381', '200106032394', '198802179807'];

await db().kommun.create({ data: { id: 'exempelstad', namn: 'Exempelstad' } });
await db().enhet.create({ data: { id: 'norr', kommunId: 'exempelstad', namn: 'Enhet Norr' } });
await sendMany(Number(process.env.BENCH_ANTAL), PERSONER, '2026-11', now());
await closeQueue();
await db().$disconnect();
