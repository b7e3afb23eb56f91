-- Two who apply together: the form that the first has signed, and that waits for the other.
CREATE TYPE "OmgangLage" AS ENUM ('VANTAR', 'ANDRAD', 'ATERTAGEN', 'AVBOJD', 'UTGANGEN');

CREATE TABLE "Underskriftsomgang" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "enhetId" TEXT NOT NULL,
    "utkastId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "medsokandeHash" BYTEA NOT NULL,
    "manad" CHAR(7) NOT NULL,
    "formular" TEXT NOT NULL,
    "formularSha256" TEXT NOT NULL,
    "orderRef" TEXT NOT NULL,
    "synligText" TEXT NOT NULL,
    "signatur" TEXT NOT NULL,
    "ocspSvar" TEXT NOT NULL,
    "undertecknad" TIMESTAMPTZ(3) NOT NULL,
    "sistaDag" DATE NOT NULL,
    "lage" "OmgangLage" NOT NULL DEFAULT 'VANTAR',
    "avslutad" TIMESTAMPTZ(3),
    "namnd" TIMESTAMPTZ(3),
    "beskedSkrivet" TIMESTAMPTZ(3),

    CONSTRAINT "Underskriftsomgang_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "Underskriftsomgang_orderRef_key" ON "Underskriftsomgang"("orderRef");
CREATE INDEX "Underskriftsomgang_utkastId_idx" ON "Underskriftsomgang"("utkastId");
CREATE INDEX "Underskriftsomgang_medsokandeHash_idx" ON "Underskriftsomgang"("medsokandeHash");
CREATE INDEX "Underskriftsomgang_lage_sistaDag_idx" ON "Underskriftsomgang"("lage", "sistaDag");
ALTER TABLE "Underskriftsomgang" ADD CONSTRAINT "Underskriftsomgang_utkastId_fkey"
  FOREIGN KEY ("utkastId") REFERENCES "Utkast"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "Underskriftsomgang" ADD CONSTRAINT "Underskriftsomgang_enhetId_kommunId_fkey"
  FOREIGN KEY ("enhetId", "kommunId") REFERENCES "Enhet"("id", "kommunId") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Underskriftsomgang" ADD CONSTRAINT "Underskriftsomgang_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- At most one waits for a draft, it is what was signed, and it ends once.
CREATE UNIQUE INDEX "Underskriftsomgang_en_vantar" ON "Underskriftsomgang" ("utkastId") WHERE lage = 'VANTAR';
ALTER TABLE "Underskriftsomgang" ADD CONSTRAINT "Underskriftsomgang_fryst"
  CHECK ("formularSha256" = encode(sha256(convert_to(formular, 'UTF8')), 'hex'));
ALTER TABLE "Underskriftsomgang" ADD CONSTRAINT "Underskriftsomgang_slut" CHECK ((lage = 'VANTAR') = (avslutad IS NULL));

CREATE FUNCTION skalig_omgang_fryst() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.lage <> 'VANTAR' AND NEW.lage <> OLD.lage THEN
    RAISE EXCEPTION 'En omgång som är slut börjar aldrig om' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF (NEW.id, NEW."utkastId", NEW."personId", NEW."medsokandeHash", NEW.manad, NEW.formular, NEW."formularSha256",
      NEW."orderRef", NEW."synligText", NEW.signatur, NEW."ocspSvar", NEW.undertecknad, NEW."sistaDag")
     IS DISTINCT FROM
     (OLD.id, OLD."utkastId", OLD."personId", OLD."medsokandeHash", OLD.manad, OLD.formular, OLD."formularSha256",
      OLD."orderRef", OLD."synligText", OLD.signatur, OLD."ocspSvar", OLD.undertecknad, OLD."sistaDag") THEN
    RAISE EXCEPTION 'Det som är undertecknat ändras aldrig' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fryst BEFORE UPDATE ON "Underskriftsomgang" FOR EACH ROW EXECUTE FUNCTION skalig_omgang_fryst();

-- A decision may have two parties: each has got it when each has opened it.
ALTER TABLE "Delgivning" DROP CONSTRAINT "Delgivning_pkey";
ALTER TABLE "Delgivning" ADD CONSTRAINT "Delgivning_pkey" PRIMARY KEY ("beslutId", "personId");
