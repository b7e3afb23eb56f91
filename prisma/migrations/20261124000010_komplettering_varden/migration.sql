-- A value of an enum may be used first when the transaction that added it is over: on its own, before the next migration.
ALTER TYPE "AnsokanTyp" ADD VALUE 'KOMPLETTERING';
ALTER TYPE "KorningSteg" ADD VALUE 'ATERKALLAD';
