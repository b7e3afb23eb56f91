-- Who of the staff has contacted a household where the other one did not sign in time, and when: so that no two call.
CREATE TABLE "Hushallskontakt" (
  "id" TEXT NOT NULL,
  "kommunId" TEXT NOT NULL,
  "omgangId" TEXT NOT NULL,
  "personalId" TEXT NOT NULL,
  "personalNamn" TEXT NOT NULL,
  "tid" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Hushallskontakt_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Hushallskontakt_omgangId_idx" ON "Hushallskontakt" ("omgangId");
ALTER TABLE "Hushallskontakt" ADD CONSTRAINT "Hushallskontakt_omgangId_fkey"
  FOREIGN KEY ("omgangId") REFERENCES "Underskriftsomgang" ("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Hushallskontakt" ADD CONSTRAINT "Hushallskontakt_personalId_fkey"
  FOREIGN KEY ("personalId") REFERENCES "Personal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- It is never changed. It goes when the draft does, with the round.
CREATE TRIGGER skriv_en_gang BEFORE UPDATE ON "Hushallskontakt" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
