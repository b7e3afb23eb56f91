-- An application that was taken back is done with and on no track.
ALTER TABLE "Korning" DROP CONSTRAINT "Korning_klar";
ALTER TABLE "Korning" ADD CONSTRAINT "Korning_klar" CHECK ((klar IS NOT NULL) = (steg IN ('KLAR', 'TAGEN', 'ATERKALLAD')));
