-- What is known of a person's protection, from whom and since when. The latest row is what holds: the person's own column
-- follows it by the database, whoever writes.
CREATE TYPE "SkyddKalla" AS ENUM ('AF', 'FK', 'CSN', 'PERSONAL');
CREATE TABLE "Skyddsuppgift" (
  "id" TEXT NOT NULL,
  "kommunId" TEXT NOT NULL,
  "personId" TEXT NOT NULL,
  "ansokanId" TEXT NOT NULL,
  "lage" "Skydd" NOT NULL,
  "kalla" "SkyddKalla" NOT NULL,
  "skal" TEXT,
  "personalId" TEXT,
  "personalNamn" TEXT,
  "tid" TIMESTAMPTZ(3) NOT NULL,
  CONSTRAINT "Skyddsuppgift_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "Skyddsuppgift_personId_tid_idx" ON "Skyddsuppgift" ("personId", "tid");
ALTER TABLE "Skyddsuppgift" ADD CONSTRAINT "Skyddsuppgift_personId_fkey"
  FOREIGN KEY ("personId") REFERENCES "Person" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Skyddsuppgift" ADD CONSTRAINT "Skyddsuppgift_ansokanId_fkey"
  FOREIGN KEY ("ansokanId") REFERENCES "Ansokan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "Skyddsuppgift" ADD CONSTRAINT "Skyddsuppgift_personalId_fkey"
  FOREIGN KEY ("personalId") REFERENCES "Personal" ("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- An agency's mark only ever protects; to lift it takes a named person with a reason.
ALTER TABLE "Skyddsuppgift" ADD CONSTRAINT "Skyddsuppgift_kalla" CHECK (
  CASE WHEN kalla = 'PERSONAL'
    THEN "personalId" IS NOT NULL AND "personalNamn" IS NOT NULL AND length(btrim(skal)) >= 10 AND lage <> 'OKANT'
    ELSE lage = 'JA' AND num_nonnulls("personalId", "personalNamn", skal) = 0 END);

CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Skyddsuppgift" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Skyddsuppgift" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();

CREATE FUNCTION skalig_skydd_galler() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Person" SET skydd = NEW.lage WHERE id = NEW."personId";
  RETURN NULL;
END $$;
CREATE TRIGGER galler AFTER INSERT ON "Skyddsuppgift" FOR EACH ROW EXECUTE FUNCTION skalig_skydd_galler();
