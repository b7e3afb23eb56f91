import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient, type Prisma } from '@/generated/prisma/client';
import { config } from './config';

/** One client a process, made at first use so that building needs no database. */
const shared = globalThis as unknown as { skaligDb?: PrismaClient };

export const db = (): PrismaClient =>
  (shared.skaligDb ??= new PrismaClient({
    adapter: new PrismaPg({
      connectionString: config().DATABASE_URL,
      max: 10,
      connectionTimeoutMillis: 5000,
    }),
  }));

/** The client inside a transaction. */
export type Tx = Prisma.TransactionClient;
