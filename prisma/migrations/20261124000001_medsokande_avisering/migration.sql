-- A value of an enum may be used first when the transaction that added it is over: on its own, before the next migration.
ALTER TYPE "AviseringSlag" ADD VALUE 'MEDSOKANDE';
