-- CreateEnum
CREATE TYPE "BegartSlag" AS ENUM ('SVAR', 'BILAGA');

-- AlterTable
ALTER TABLE "Ansokan" ADD COLUMN "omgang" INTEGER NOT NULL DEFAULT 1;
ALTER TABLE "Bilaga" ADD COLUMN "kompletteringId" TEXT;
ALTER TABLE "Utkast" ADD COLUMN "ansokanId" TEXT;

-- CreateTable
CREATE TABLE "Kompletteringsbegaran" (
    "id" TEXT NOT NULL,
    "ansokanId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "sistaDag" DATE NOT NULL,
    "personalId" TEXT NOT NULL,
    "personalNamn" TEXT NOT NULL,
    "begard" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Kompletteringsbegaran_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BegardSak" (
    "id" TEXT NOT NULL,
    "begaranId" TEXT NOT NULL,
    "ordning" INTEGER NOT NULL,
    "slag" "BegartSlag" NOT NULL,
    "fraga" TEXT NOT NULL,

    CONSTRAINT "BegardSak_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Begaransavslut" (
    "begaranId" TEXT NOT NULL,
    "skal" TEXT NOT NULL,
    "personalId" TEXT NOT NULL,
    "personalNamn" TEXT NOT NULL,
    "avslutad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Begaransavslut_pkey" PRIMARY KEY ("begaranId")
);

-- CreateTable
CREATE TABLE "Komplettering" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "ansokanId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "utkastId" TEXT NOT NULL,
    "inskickad" TIMESTAMPTZ(3) NOT NULL,
    "formular" TEXT NOT NULL,
    "formularSha256" TEXT NOT NULL,
    "svar" JSONB NOT NULL,
    "orderRef" TEXT NOT NULL,
    "synligText" TEXT NOT NULL,
    "signatur" TEXT NOT NULL,
    "ocspSvar" TEXT NOT NULL,

    CONSTRAINT "Komplettering_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BesvaradBegaran" (
    "kompletteringId" TEXT NOT NULL,
    "begaranId" TEXT NOT NULL,

    CONSTRAINT "BesvaradBegaran_pkey" PRIMARY KEY ("kompletteringId","begaranId")
);

-- CreateTable
CREATE TABLE "Aterkallelse" (
    "ansokanId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "aterkallad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Aterkallelse_pkey" PRIMARY KEY ("ansokanId")
);

-- CreateTable
CREATE TABLE "Avskrivning" (
    "ansokanId" TEXT NOT NULL,
    "skal" TEXT NOT NULL,
    "delegation" TEXT NOT NULL,
    "personalId" TEXT NOT NULL,
    "personalNamn" TEXT NOT NULL,
    "personalTitel" TEXT NOT NULL,
    "avskriven" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Avskrivning_pkey" PRIMARY KEY ("ansokanId")
);

-- CreateIndex
CREATE INDEX "Kompletteringsbegaran_ansokanId_begard_idx" ON "Kompletteringsbegaran"("ansokanId", "begard");
CREATE UNIQUE INDEX "BegardSak_begaranId_ordning_key" ON "BegardSak"("begaranId", "ordning");
CREATE UNIQUE INDEX "Komplettering_utkastId_key" ON "Komplettering"("utkastId");
CREATE UNIQUE INDEX "Komplettering_orderRef_key" ON "Komplettering"("orderRef");
CREATE INDEX "Komplettering_ansokanId_inskickad_idx" ON "Komplettering"("ansokanId", "inskickad");
CREATE INDEX "BesvaradBegaran_begaranId_idx" ON "BesvaradBegaran"("begaranId");

-- AddForeignKey
ALTER TABLE "Utkast" ADD CONSTRAINT "Utkast_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Bilaga" ADD CONSTRAINT "Bilaga_kompletteringId_fkey" FOREIGN KEY ("kompletteringId") REFERENCES "Komplettering"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "Kompletteringsbegaran" ADD CONSTRAINT "Kompletteringsbegaran_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Kompletteringsbegaran" ADD CONSTRAINT "Kompletteringsbegaran_personalId_fkey" FOREIGN KEY ("personalId") REFERENCES "Personal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BegardSak" ADD CONSTRAINT "BegardSak_begaranId_fkey" FOREIGN KEY ("begaranId") REFERENCES "Kompletteringsbegaran"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Begaransavslut" ADD CONSTRAINT "Begaransavslut_begaranId_fkey" FOREIGN KEY ("begaranId") REFERENCES "Kompletteringsbegaran"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Begaransavslut" ADD CONSTRAINT "Begaransavslut_personalId_fkey" FOREIGN KEY ("personalId") REFERENCES "Personal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Komplettering" ADD CONSTRAINT "Komplettering_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Komplettering" ADD CONSTRAINT "Komplettering_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BesvaradBegaran" ADD CONSTRAINT "BesvaradBegaran_kompletteringId_fkey" FOREIGN KEY ("kompletteringId") REFERENCES "Komplettering"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "BesvaradBegaran" ADD CONSTRAINT "BesvaradBegaran_begaranId_fkey" FOREIGN KEY ("begaranId") REFERENCES "Kompletteringsbegaran"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Aterkallelse" ADD CONSTRAINT "Aterkallelse_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Aterkallelse" ADD CONSTRAINT "Aterkallelse_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Avskrivning" ADD CONSTRAINT "Avskrivning_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Avskrivning" ADD CONSTRAINT "Avskrivning_personalId_fkey" FOREIGN KEY ("personalId") REFERENCES "Personal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- What must always hold lives in the database, not only in code.

-- 1. What was asked for, answered, taken back and written off is what it was.
DO $$
DECLARE tabell text;
BEGIN
  FOREACH tabell IN ARRAY ARRAY['Kompletteringsbegaran', 'BegardSak', 'Begaransavslut', 'Komplettering', 'BesvaradBegaran', 'Aterkallelse', 'Avskrivning'] LOOP
    EXECUTE format('CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang()', tabell);
    EXECUTE format('CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang()', tabell);
  END LOOP;
END $$;

-- 2. Of one application, a decision and its being taken back exclude each other, and after either nothing more is asked for
--    or answered. The application's row is held, so that of two at the same moment the second sees the first.
CREATE FUNCTION skalig_ansokan_oppen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Ansokan" WHERE id = NEW."ansokanId" FOR UPDATE;
  IF EXISTS (SELECT 1 FROM "Aterkallelse" a WHERE a."ansokanId" = NEW."ansokanId") THEN
    RAISE EXCEPTION 'Ansökan är återtagen' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_TABLE_NAME <> 'Beslut' AND EXISTS (SELECT 1 FROM "Beslut" b WHERE b."ansokanId" = NEW."ansokanId") THEN
    RAISE EXCEPTION 'Ansökan är beslutad' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER oppen BEFORE INSERT ON "Beslut" FOR EACH ROW EXECUTE FUNCTION skalig_ansokan_oppen();
CREATE TRIGGER oppen BEFORE INSERT ON "Kompletteringsbegaran" FOR EACH ROW EXECUTE FUNCTION skalig_ansokan_oppen();
CREATE TRIGGER oppen BEFORE INSERT ON "Komplettering" FOR EACH ROW EXECUTE FUNCTION skalig_ansokan_oppen();

-- Taking back twice is refused by the key, in words that are told from these.
CREATE FUNCTION skalig_aterkallelse_i_tid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1 FROM "Ansokan" WHERE id = NEW."ansokanId" FOR UPDATE;
  IF EXISTS (SELECT 1 FROM "Beslut" b WHERE b."ansokanId" = NEW."ansokanId") THEN
    RAISE EXCEPTION 'Ansökan är beslutad' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER i_tid BEFORE INSERT ON "Aterkallelse" FOR EACH ROW EXECUTE FUNCTION skalig_aterkallelse_i_tid();

CREATE FUNCTION skalig_avskrivning_efter() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "Aterkallelse" a WHERE a."ansokanId" = NEW."ansokanId") THEN
    RAISE EXCEPTION 'Bara en återtagen ansökan skrivs av' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER efter BEFORE INSERT ON "Avskrivning" FOR EACH ROW EXECUTE FUNCTION skalig_avskrivning_efter();

-- An answer is to what was asked of the same application.
CREATE FUNCTION skalig_besvarad_samma() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT k."ansokanId" FROM "Komplettering" k WHERE k.id = NEW."kompletteringId")
     IS DISTINCT FROM (SELECT b."ansokanId" FROM "Kompletteringsbegaran" b WHERE b.id = NEW."begaranId") THEN
    RAISE EXCEPTION 'Kompletteringen hör till en annan ansökan' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER samma BEFORE INSERT ON "BesvaradBegaran" FOR EACH ROW EXECUTE FUNCTION skalig_besvarad_samma();

-- 3. Values that code could get wrong.
ALTER TABLE "Kompletteringsbegaran" ADD CONSTRAINT "Kompletteringsbegaran_sista_dag" CHECK ("sistaDag" > (begard AT TIME ZONE 'Europe/Stockholm')::date);
ALTER TABLE "Kompletteringsbegaran" ADD CONSTRAINT "Kompletteringsbegaran_text" CHECK (length(btrim(text)) >= 10);
ALTER TABLE "BegardSak" ADD CONSTRAINT "BegardSak_fraga" CHECK (length(btrim(fraga)) >= 3);
ALTER TABLE "Begaransavslut" ADD CONSTRAINT "Begaransavslut_skal" CHECK (length(btrim(skal)) >= 3);
ALTER TABLE "Avskrivning" ADD CONSTRAINT "Avskrivning_skal" CHECK (length(btrim(skal)) >= 10);
ALTER TABLE "Komplettering" ADD CONSTRAINT "Komplettering_fryst" CHECK ("formularSha256" = encode(sha256(convert_to(formular, 'UTF8')), 'hex'));
ALTER TABLE "Ansokan" ADD CONSTRAINT "Ansokan_typ" CHECK (typ <> 'KOMPLETTERING');
ALTER TABLE "Utkast" ADD CONSTRAINT "Utkast_komplettering" CHECK (("ansokanId" IS NOT NULL) = (typ = 'KOMPLETTERING'));
ALTER TABLE "Bilaga" ADD CONSTRAINT "Bilaga_komplettering" CHECK ("kompletteringId" IS NULL OR "ansokanId" IS NOT NULL);

-- 4. One draft for each application that is completed.
DROP INDEX "Utkast_ett";
CREATE UNIQUE INDEX "Utkast_ett" ON "Utkast" ("personId", "arendeId", "manad", "typ", "ansokanId") NULLS NOT DISTINCT;

-- 5. A month is applied for once, and once more for each time that it was taken back. The database counts: two sent at
--    the same moment get the same number, and the index takes one of them.
CREATE FUNCTION skalig_omgang() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.omgang := 1 + (
    SELECT count(*) FROM "Aterkallelse" t JOIN "Ansokan" a ON a.id = t."ansokanId"
    WHERE a."arendeId" = NEW."arendeId" AND a.manad = NEW.manad AND a.typ <> 'TILLAGGSANSOKAN');
  RETURN NEW;
END $$;
CREATE TRIGGER omgang BEFORE INSERT ON "Ansokan" FOR EACH ROW EXECUTE FUNCTION skalig_omgang();
DROP INDEX "Ansokan_en_manad";
CREATE UNIQUE INDEX "Ansokan_en_manad" ON "Ansokan" ("arendeId", "manad", "omgang") WHERE "typ" <> 'TILLAGGSANSOKAN';
