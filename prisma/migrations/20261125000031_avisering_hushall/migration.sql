-- An application of two was taken back by one of them; somebody is no longer the other one in a case.
ALTER TYPE "AviseringSlag" ADD VALUE 'ATERTAGEN';
ALTER TYPE "AviseringSlag" ADD VALUE 'HUSHALL_ANDRAT';
