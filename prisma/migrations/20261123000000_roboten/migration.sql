-- CreateEnum
CREATE TYPE "KorningSteg" AS ENUM ('STICKPROV', 'UPPSLAG', 'REKOMMENDATION', 'KLAR', 'TAGEN');

-- CreateEnum
CREATE TYPE "KontrollTyp" AS ENUM ('STICKPROV', 'FORDJUPAD');

-- CreateEnum
CREATE TYPE "KontrollUtfall" AS ENUM ('UTAN_ANMARKNING', 'RATTAT_TILLSAMMANS', 'UTREDS_VIDARE');

-- AlterTable
ALTER TABLE "Arende" ADD COLUMN "bistandSedan" CHAR(7) CHECK ("bistandSedan" ~ '^\d{4}-(0[1-9]|1[0-2])$');

-- CreateTable
CREATE TABLE "Korning" (
    "ansokanId" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "enhetId" TEXT NOT NULL,
    "steg" "KorningSteg" NOT NULL DEFAULT 'STICKPROV',
    "spar" TEXT,
    "forsok" INTEGER NOT NULL DEFAULT 0,
    "vantarPa" TEXT,
    "vantarTill" TIMESTAMPTZ(3),
    "inkom" TIMESTAMPTZ(3) NOT NULL,
    "flyttad" TIMESTAMPTZ(3) NOT NULL,
    "klar" TIMESTAMPTZ(3),

    CONSTRAINT "Korning_pkey" PRIMARY KEY ("ansokanId")
);

-- CreateTable
CREATE TABLE "Registerutdrag" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "ansokanId" TEXT NOT NULL,
    "manad" CHAR(7) NOT NULL,
    "ordning" INTEGER NOT NULL,
    "begardAv" TEXT NOT NULL,
    "syfte" TEXT NOT NULL,
    "lagrum" TEXT NOT NULL,
    "fragad" TIMESTAMPTZ(3) NOT NULL,
    "besvarad" TIMESTAMPTZ(3) NOT NULL,
    "innehall" TEXT NOT NULL,
    "innehallSha256" TEXT NOT NULL,

    CONSTRAINT "Registerutdrag_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StickprovManad" (
    "kommunId" TEXT NOT NULL,
    "manad" CHAR(7) NOT NULL,
    "hemlighet" BYTEA NOT NULL,
    "hemlighetSha256" TEXT NOT NULL,
    "publicerad" TIMESTAMPTZ(3) NOT NULL,
    "avslojad" TIMESTAMPTZ(3),
    "avslojadHemlighet" TEXT,

    CONSTRAINT "StickprovManad_pkey" PRIMARY KEY ("kommunId","manad")
);

-- CreateTable
CREATE TABLE "Stickprov" (
    "ansokanId" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "manad" CHAR(7) NOT NULL,
    "lott" TEXT NOT NULL,
    "andel" INTEGER NOT NULL,
    "grund" TEXT NOT NULL,
    "dragen" BOOLEAN NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL,
    "regelverkSha256" TEXT NOT NULL,

    CONSTRAINT "Stickprov_pkey" PRIMARY KEY ("ansokanId")
);

-- CreateTable
CREATE TABLE "Kontroll" (
    "id" TEXT NOT NULL,
    "ansokanId" TEXT NOT NULL,
    "typ" "KontrollTyp" NOT NULL,
    "utfall" "KontrollUtfall" NOT NULL,
    "text" TEXT NOT NULL,
    "personalId" TEXT NOT NULL,
    "personalNamn" TEXT NOT NULL,
    "avslutad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Kontroll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Genomforandeplan" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "from" DATE NOT NULL,
    "tom" DATE,
    "aktivitet" TEXT NOT NULL,
    "undantag" TEXT NOT NULL DEFAULT 'inget',
    "kalla" TEXT NOT NULL,
    "registrerad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Genomforandeplan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Narvaro" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "manad" CHAR(7) NOT NULL,
    "planFoljd" TEXT NOT NULL,
    "narvaro" TEXT NOT NULL,
    "sjuk" TEXT NOT NULL DEFAULT 'okant',
    "lakarintygTom" DATE,
    "kalla" TEXT NOT NULL,
    "registrerad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Narvaro_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Korning_steg_inkom_idx" ON "Korning"("steg", "inkom");

-- CreateIndex
CREATE INDEX "Korning_enhetId_steg_inkom_idx" ON "Korning"("enhetId", "steg", "inkom");

-- CreateIndex
CREATE INDEX "Registerutdrag_ansokanId_idx" ON "Registerutdrag"("ansokanId");

-- CreateIndex
CREATE UNIQUE INDEX "Registerutdrag_personId_manad_ordning_key" ON "Registerutdrag"("personId", "manad", "ordning");

-- CreateIndex
CREATE INDEX "Stickprov_kommunId_manad_idx" ON "Stickprov"("kommunId", "manad");

-- CreateIndex
CREATE UNIQUE INDEX "Kontroll_ansokanId_typ_key" ON "Kontroll"("ansokanId", "typ");

-- CreateIndex
CREATE INDEX "Genomforandeplan_personId_registrerad_idx" ON "Genomforandeplan"("personId", "registrerad");

-- CreateIndex
CREATE INDEX "Narvaro_personId_manad_registrerad_idx" ON "Narvaro"("personId", "manad", "registrerad");

-- AddForeignKey
ALTER TABLE "Korning" ADD CONSTRAINT "Korning_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registerutdrag" ADD CONSTRAINT "Registerutdrag_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Registerutdrag" ADD CONSTRAINT "Registerutdrag_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StickprovManad" ADD CONSTRAINT "StickprovManad_kommunId_fkey" FOREIGN KEY ("kommunId") REFERENCES "Kommun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stickprov" ADD CONSTRAINT "Stickprov_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Stickprov" ADD CONSTRAINT "Stickprov_kommunId_manad_fkey" FOREIGN KEY ("kommunId", "manad") REFERENCES "StickprovManad"("kommunId", "manad") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kontroll" ADD CONSTRAINT "Kontroll_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kontroll" ADD CONSTRAINT "Kontroll_personalId_fkey" FOREIGN KEY ("personalId") REFERENCES "Personal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Genomforandeplan" ADD CONSTRAINT "Genomforandeplan_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Narvaro" ADD CONSTRAINT "Narvaro_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;



-- What must always hold lives in the database, not only in code.

-- 1. A look-up, a draw and a control are what they were.
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Registerutdrag" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Stickprov" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Kontroll" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Registerutdrag" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Stickprov" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Kontroll" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();

-- 2. The month's secret is shown once, and nothing else of the row ever changes.
CREATE FUNCTION skalig_stickprov_manad() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR OLD.avslojad IS NOT NULL
    OR (NEW."kommunId", NEW.manad, NEW.hemlighet, NEW."hemlighetSha256", NEW.publicerad)
       IS DISTINCT FROM (OLD."kommunId", OLD.manad, OLD.hemlighet, OLD."hemlighetSha256", OLD.publicerad)
  THEN
    RAISE EXCEPTION 'Månadens hemlighet ändras aldrig' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "StickprovManad" FOR EACH ROW EXECUTE FUNCTION skalig_stickprov_manad();
ALTER TABLE "StickprovManad" ADD CONSTRAINT "StickprovManad_manad" CHECK (manad ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "StickprovManad" ADD CONSTRAINT "StickprovManad_avslojad" CHECK (
  (avslojad IS NULL) = ("avslojadHemlighet" IS NULL)
  AND ("avslojadHemlighet" IS NULL OR encode(sha256(decode("avslojadHemlighet", 'hex')), 'hex') = "hemlighetSha256"));

-- 3. An application draws before anything is recommended, and never with a secret that is already shown.
CREATE FUNCTION skalig_stickprov_i_tid() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "Rekommendation" r WHERE r."ansokanId" = NEW."ansokanId") THEN
    RAISE EXCEPTION 'Stickprovet dras innan rekommendationen finns' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM "StickprovManad" m
             WHERE m."kommunId" = NEW."kommunId" AND m.manad = NEW.manad AND m.avslojad IS NOT NULL) THEN
    RAISE EXCEPTION 'Månadens hemlighet är redan visad' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER i_tid BEFORE INSERT ON "Stickprov" FOR EACH ROW EXECUTE FUNCTION skalig_stickprov_i_tid();
ALTER TABLE "Stickprov" ADD CONSTRAINT "Stickprov_andel" CHECK (andel BETWEEN 0 AND 10000);
ALTER TABLE "Stickprov" ADD CONSTRAINT "Stickprov_lott" CHECK (lott ~ '^[0-9a-f]{64}$');

ALTER TABLE "Registerutdrag" ADD CONSTRAINT "Registerutdrag_innehall" CHECK ("innehallSha256" = encode(sha256(convert_to(innehall, 'UTF8')), 'hex'));
ALTER TABLE "Registerutdrag" ADD CONSTRAINT "Registerutdrag_ordning" CHECK (ordning >= 1);
ALTER TABLE "Kontroll" ADD CONSTRAINT "Kontroll_text" CHECK (length(btrim(text)) >= 10);
ALTER TABLE "Narvaro" ADD CONSTRAINT "Narvaro_varden" CHECK (
  "planFoljd" IN ('ja', 'nej', 'ingen_plan', 'okant')
  AND narvaro IN ('ja', 'giltig_franvaro', 'ogiltig_franvaro', 'inget_att_narvara_vid', 'okant')
  AND sjuk IN ('ja', 'nej', 'okant') AND manad ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "Genomforandeplan" ADD CONSTRAINT "Genomforandeplan_period" CHECK (tom IS NULL OR tom >= "from");
ALTER TABLE "Korning" ADD CONSTRAINT "Korning_klar" CHECK ((klar IS NOT NULL) = (steg IN ('KLAR', 'TAGEN')));

-- 4. What was sent before there was a robot is a person's already.
INSERT INTO "Korning" ("ansokanId", "kommunId", "enhetId", steg, spar, inkom, flyttad, klar)
  SELECT id, "kommunId", "enhetId", 'TAGEN', 'manuell', inskickad, inskickad, inskickad FROM "Ansokan";
