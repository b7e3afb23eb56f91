-- The unit that new cases come to: at most one a municipality.
ALTER TABLE "Enhet" ADD COLUMN "mottagning" BOOLEAN NOT NULL DEFAULT false;
CREATE UNIQUE INDEX "Enhet_en_mottagning" ON "Enhet" ("kommunId") WHERE "mottagning";

-- Who has protected identity, or may have, is met by a person and by no form.
CREATE TYPE "Skydd" AS ENUM ('NEJ', 'JA', 'OKANT');
ALTER TABLE "Person" ADD COLUMN "skydd" "Skydd" NOT NULL DEFAULT 'NEJ';

-- A draft is of a kind, and goes to a unit; a first application has no case yet.
ALTER TABLE "Utkast" ADD COLUMN "typ" "AnsokanTyp" NOT NULL DEFAULT 'ATERANSOKAN', ADD COLUMN "enhetId" TEXT;
ALTER TABLE "Utkast" ALTER COLUMN "typ" DROP DEFAULT;
UPDATE "Utkast" SET "enhetId" = a."enhetId" FROM "Arende" a WHERE a.id = "arendeId";
ALTER TABLE "Utkast" ALTER COLUMN "enhetId" SET NOT NULL, ALTER COLUMN "arendeId" DROP NOT NULL;
ALTER TABLE "Utkast" ADD CONSTRAINT "Utkast_arende" CHECK (("arendeId" IS NULL) = ("typ" = 'NYANSOKAN'));
ALTER TABLE "Utkast" ADD CONSTRAINT "Utkast_enhetId_kommunId_fkey"
  FOREIGN KEY ("enhetId", "kommunId") REFERENCES "Enhet" ("id", "kommunId") ON DELETE RESTRICT ON UPDATE CASCADE;
DROP INDEX "Utkast_arendeId_manad_key";
CREATE UNIQUE INDEX "Utkast_ett" ON "Utkast" ("personId", "arendeId", "manad", "typ") NULLS NOT DISTINCT;
CREATE INDEX "Utkast_personId_idx" ON "Utkast" ("personId");

-- A month is applied for once; costs may be added to it as often as they come.
DROP INDEX "Ansokan_arendeId_manad_typ_key";
CREATE UNIQUE INDEX "Ansokan_en_manad" ON "Ansokan" ("arendeId", "manad") WHERE "typ" <> 'TILLAGGSANSOKAN';
