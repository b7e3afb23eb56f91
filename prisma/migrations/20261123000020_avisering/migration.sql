-- CreateEnum
CREATE TYPE "AvisKanal" AS ENUM ('EPOST', 'SMS', 'INGEN');

-- CreateEnum
CREATE TYPE "AviseringSlag" AS ENUM ('ANSOKAN_MOTTAGEN', 'BESLUT', 'KOMPLETTERING', 'UTKAST_TAS_BORT');

-- CreateEnum
CREATE TYPE "AviseringLage" AS ENUM ('VANTAR', 'SKICKAD', 'AVSTATT', 'INTE_KONFIGURERAD', 'MISSLYCKAD');

-- CreateTable
CREATE TABLE "Kontaktuppgift" (
    "personId" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "kanal" "AvisKanal" NOT NULL,
    "epost" BYTEA,
    "telefon" BYTEA,
    "andrad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Kontaktuppgift_pkey" PRIMARY KEY ("personId")
);

-- CreateTable
CREATE TABLE "Avisering" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "slag" "AviseringSlag" NOT NULL,
    "nyckel" TEXT NOT NULL,
    "lage" "AviseringLage" NOT NULL DEFAULT 'VANTAR',
    "forsok" INTEGER NOT NULL DEFAULT 0,
    "nasta" TIMESTAMPTZ(3) NOT NULL,
    "kanal" "AvisKanal",
    "fel" TEXT,
    "skapad" TIMESTAMPTZ(3) NOT NULL,
    "avslutad" TIMESTAMPTZ(3),

    CONSTRAINT "Avisering_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Avisering_nyckel_key" ON "Avisering"("nyckel");

-- CreateIndex
CREATE INDEX "Avisering_lage_nasta_idx" ON "Avisering"("lage", "nasta");

-- CreateIndex
CREATE INDEX "Avisering_kommunId_avslutad_idx" ON "Avisering"("kommunId", "avslutad");

-- AddForeignKey
ALTER TABLE "Kontaktuppgift" ADD CONSTRAINT "Kontaktuppgift_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Avisering" ADD CONSTRAINT "Avisering_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A choice has what it needs, and a finished notice has its time.
ALTER TABLE "Kontaktuppgift" ADD CONSTRAINT "Kontaktuppgift_kanal" CHECK (
  (kanal <> 'EPOST' OR epost IS NOT NULL) AND (kanal <> 'SMS' OR telefon IS NOT NULL));
ALTER TABLE "Avisering" ADD CONSTRAINT "Avisering_avslutad" CHECK ((avslutad IS NULL) = (lage = 'VANTAR'));
