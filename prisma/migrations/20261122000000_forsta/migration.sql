-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "BankidSyfte" AS ENUM ('LEGITIMERING', 'UNDERSKRIFT');

-- CreateEnum
CREATE TYPE "BankidStatus" AS ENUM ('PAGAR', 'KLAR', 'MISSLYCKAD', 'AVBRUTEN');

-- CreateEnum
CREATE TYPE "HushallBoende" AS ENUM ('HELTID', 'VAXELVIS', 'UMGANGE');

-- CreateEnum
CREATE TYPE "HushallRoll" AS ENUM ('SOKANDE', 'MEDSOKANDE', 'BARN');

-- CreateEnum
CREATE TYPE "AnsokanTyp" AS ENUM ('ATERANSOKAN');

-- CreateEnum
CREATE TYPE "AnsokanKanal" AS ENUM ('E_ANSOKAN');

-- CreateEnum
CREATE TYPE "BeslutUtgang" AS ENUM ('BIFALL', 'DELVIS_BIFALL', 'AVSLAG');

-- CreateEnum
CREATE TYPE "BeslutRadGrupp" AS ENUM ('NORM', 'KOSTNAD', 'INKOMST', 'TILLGANG', 'AVDRAG');

-- CreateTable
CREATE TABLE "Kommun" (
    "id" TEXT NOT NULL,
    "namn" TEXT NOT NULL,

    CONSTRAINT "Kommun_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Enhet" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "namn" TEXT NOT NULL,

    CONSTRAINT "Enhet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Person" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "pnrHash" BYTEA NOT NULL,
    "pnrKrypterat" BYTEA NOT NULL,
    "fornamn" TEXT NOT NULL,
    "efternamn" TEXT NOT NULL,
    "skapad" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Personal" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "enhetId" TEXT,
    "sub" TEXT NOT NULL,
    "namn" TEXT NOT NULL,
    "titel" TEXT NOT NULL,
    "roll" TEXT NOT NULL,
    "delegation" TEXT NOT NULL,
    "senastInloggad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Personal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "personId" TEXT,
    "personalId" TEXT,
    "skapad" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "senastAktiv" TIMESTAMPTZ(3) NOT NULL,
    "utgar" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BankidOrder" (
    "id" TEXT NOT NULL,
    "tokenHash" BYTEA NOT NULL,
    "syfte" "BankidSyfte" NOT NULL,
    "orderRef" TEXT NOT NULL,
    "autoStartToken" TEXT NOT NULL,
    "qrStartToken" TEXT NOT NULL,
    "qrStartSecret" TEXT NOT NULL,
    "startad" TIMESTAMPTZ(3) NOT NULL,
    "status" "BankidStatus" NOT NULL DEFAULT 'PAGAR',
    "hintCode" TEXT,
    "senastHamtad" TIMESTAMPTZ(3),
    "personId" TEXT,
    "utkastId" TEXT,
    "formular" TEXT,
    "formularSha256" TEXT,
    "resultat" BYTEA,
    "forbrukad" TIMESTAMPTZ(3),

    CONSTRAINT "BankidOrder_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Arende" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "enhetId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "boendeform" TEXT NOT NULL,
    "antalRum" INTEGER,
    "skapad" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "avslutat" TIMESTAMPTZ(3),

    CONSTRAINT "Arende_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HushallMedlem" (
    "id" TEXT NOT NULL,
    "arendeId" TEXT NOT NULL,
    "personId" TEXT,
    "roll" "HushallRoll" NOT NULL,
    "fornamn" TEXT NOT NULL,
    "boende" "HushallBoende" NOT NULL DEFAULT 'HELTID',
    "dagar" INTEGER,
    "fodelsedatum" DATE NOT NULL,
    "from" DATE NOT NULL,
    "tom" DATE,

    CONSTRAINT "HushallMedlem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Utkast" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "arendeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "manad" CHAR(7) NOT NULL,
    "formularVersion" TEXT NOT NULL,
    "svar" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "skapad" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "andrad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Utkast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Bilaga" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "utkastId" TEXT,
    "ansokanId" TEXT,
    "nyckel" TEXT NOT NULL,
    "namn" TEXT NOT NULL,
    "mime" TEXT NOT NULL,
    "storlek" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "uppladdad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Bilaga_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Ansokan" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "enhetId" TEXT NOT NULL,
    "arendeId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "utkastId" TEXT NOT NULL,
    "typ" "AnsokanTyp" NOT NULL,
    "kanal" "AnsokanKanal" NOT NULL,
    "manad" CHAR(7) NOT NULL,
    "referens" TEXT NOT NULL,
    "inskickad" TIMESTAMPTZ(3) NOT NULL,
    "formular" TEXT NOT NULL,
    "formularSha256" TEXT NOT NULL,
    "svar" JSONB NOT NULL,
    "hushall" JSONB NOT NULL,

    CONSTRAINT "Ansokan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Signatur" (
    "id" TEXT NOT NULL,
    "ansokanId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "orderRef" TEXT NOT NULL,
    "synligText" TEXT NOT NULL,
    "formularSha256" TEXT NOT NULL,
    "signatur" TEXT NOT NULL,
    "ocspSvar" TEXT NOT NULL,
    "undertecknad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Signatur_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Rekommendation" (
    "id" TEXT NOT NULL,
    "ansokanId" TEXT NOT NULL,
    "skapad" TIMESTAMPTZ(3) NOT NULL,
    "underlag" TEXT NOT NULL,
    "underlagSha256" TEXT NOT NULL,
    "regelverkSha256" TEXT NOT NULL,
    "modulversion" TEXT NOT NULL,
    "spar" TEXT NOT NULL,
    "utfall" TEXT NOT NULL,
    "beloppOre" INTEGER NOT NULL,
    "resultat" TEXT NOT NULL,

    CONSTRAINT "Rekommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Beslut" (
    "id" TEXT NOT NULL,
    "kommunId" TEXT NOT NULL,
    "enhetId" TEXT NOT NULL,
    "ansokanId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "rekommendationId" TEXT,
    "utgang" "BeslutUtgang" NOT NULL,
    "beloppOre" INTEGER NOT NULL,
    "motivering" TEXT NOT NULL,
    "barnetsBasta" TEXT,
    "kommunicering" TEXT NOT NULL,
    "delegation" TEXT NOT NULL,
    "personalId" TEXT NOT NULL,
    "personalNamn" TEXT NOT NULL,
    "personalTitel" TEXT NOT NULL,
    "beslutad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Beslut_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BeslutRad" (
    "id" TEXT NOT NULL,
    "beslutId" TEXT NOT NULL,
    "ordning" INTEGER NOT NULL,
    "grupp" "BeslutRadGrupp" NOT NULL,
    "radId" TEXT NOT NULL,
    "etikett" TEXT NOT NULL,
    "kalla" TEXT NOT NULL,
    "soktOre" INTEGER,
    "beraknatOre" INTEGER,
    "beslutatOre" INTEGER NOT NULL,
    "skal" TEXT NOT NULL,

    CONSTRAINT "BeslutRad_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Delgivning" (
    "beslutId" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "oppnad" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Delgivning_pkey" PRIMARY KEY ("beslutId")
);

-- CreateTable
CREATE TABLE "Handelse" (
    "id" BIGSERIAL NOT NULL,
    "tid" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "aktorTyp" TEXT NOT NULL,
    "aktorId" TEXT,
    "handling" TEXT NOT NULL,
    "objektTyp" TEXT NOT NULL,
    "objektId" TEXT NOT NULL,
    "kommunId" TEXT,
    "data" JSONB NOT NULL,
    "forraHash" BYTEA NOT NULL DEFAULT '\x'::bytea,
    "hash" BYTEA NOT NULL DEFAULT '\x'::bytea,

    CONSTRAINT "Handelse_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Takt" (
    "nyckel" TEXT NOT NULL,
    "fonster" TIMESTAMPTZ(3) NOT NULL,
    "antal" INTEGER NOT NULL,

    CONSTRAINT "Takt_pkey" PRIMARY KEY ("nyckel","fonster")
);

-- CreateIndex
CREATE UNIQUE INDEX "Enhet_kommunId_namn_key" ON "Enhet"("kommunId", "namn");

-- CreateIndex
CREATE UNIQUE INDEX "Enhet_id_kommunId_key" ON "Enhet"("id", "kommunId");

-- CreateIndex
CREATE UNIQUE INDEX "Person_pnrHash_key" ON "Person"("pnrHash");

-- CreateIndex
CREATE UNIQUE INDEX "Personal_sub_key" ON "Personal"("sub");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_utgar_idx" ON "Session"("utgar");

-- CreateIndex
CREATE UNIQUE INDEX "BankidOrder_tokenHash_key" ON "BankidOrder"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "BankidOrder_orderRef_key" ON "BankidOrder"("orderRef");

-- CreateIndex
CREATE INDEX "BankidOrder_utkastId_idx" ON "BankidOrder"("utkastId");

-- CreateIndex
CREATE INDEX "Arende_personId_idx" ON "Arende"("personId");

-- CreateIndex
CREATE INDEX "HushallMedlem_arendeId_idx" ON "HushallMedlem"("arendeId");

-- CreateIndex
CREATE UNIQUE INDEX "Utkast_arendeId_manad_key" ON "Utkast"("arendeId", "manad");

-- CreateIndex
CREATE UNIQUE INDEX "Bilaga_nyckel_key" ON "Bilaga"("nyckel");

-- CreateIndex
CREATE INDEX "Bilaga_utkastId_idx" ON "Bilaga"("utkastId");

-- CreateIndex
CREATE INDEX "Bilaga_ansokanId_idx" ON "Bilaga"("ansokanId");

-- CreateIndex
CREATE UNIQUE INDEX "Ansokan_utkastId_key" ON "Ansokan"("utkastId");

-- CreateIndex
CREATE UNIQUE INDEX "Ansokan_referens_key" ON "Ansokan"("referens");

-- CreateIndex
CREATE INDEX "Ansokan_enhetId_inskickad_idx" ON "Ansokan"("enhetId", "inskickad");

-- CreateIndex
CREATE INDEX "Ansokan_personId_inskickad_idx" ON "Ansokan"("personId", "inskickad");

-- CreateIndex
CREATE UNIQUE INDEX "Ansokan_arendeId_manad_typ_key" ON "Ansokan"("arendeId", "manad", "typ");

-- CreateIndex
CREATE UNIQUE INDEX "Signatur_orderRef_key" ON "Signatur"("orderRef");

-- CreateIndex
CREATE UNIQUE INDEX "Signatur_ansokanId_personId_key" ON "Signatur"("ansokanId", "personId");

-- CreateIndex
CREATE INDEX "Rekommendation_ansokanId_skapad_idx" ON "Rekommendation"("ansokanId", "skapad");

-- CreateIndex
CREATE UNIQUE INDEX "Beslut_ansokanId_key" ON "Beslut"("ansokanId");

-- CreateIndex
CREATE INDEX "Beslut_personId_beslutad_idx" ON "Beslut"("personId", "beslutad");

-- CreateIndex
CREATE UNIQUE INDEX "BeslutRad_beslutId_ordning_key" ON "BeslutRad"("beslutId", "ordning");

-- CreateIndex
CREATE UNIQUE INDEX "BeslutRad_beslutId_radId_key" ON "BeslutRad"("beslutId", "radId");

-- CreateIndex
CREATE INDEX "Handelse_objektTyp_objektId_idx" ON "Handelse"("objektTyp", "objektId");

-- CreateIndex
CREATE INDEX "Handelse_aktorId_tid_idx" ON "Handelse"("aktorId", "tid");

-- AddForeignKey
ALTER TABLE "Enhet" ADD CONSTRAINT "Enhet_kommunId_fkey" FOREIGN KEY ("kommunId") REFERENCES "Kommun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Person" ADD CONSTRAINT "Person_kommunId_fkey" FOREIGN KEY ("kommunId") REFERENCES "Kommun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Personal" ADD CONSTRAINT "Personal_kommunId_fkey" FOREIGN KEY ("kommunId") REFERENCES "Kommun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Personal" ADD CONSTRAINT "Personal_enhetId_fkey" FOREIGN KEY ("enhetId") REFERENCES "Enhet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_personalId_fkey" FOREIGN KEY ("personalId") REFERENCES "Personal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BankidOrder" ADD CONSTRAINT "BankidOrder_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arende" ADD CONSTRAINT "Arende_kommunId_fkey" FOREIGN KEY ("kommunId") REFERENCES "Kommun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arende" ADD CONSTRAINT "Arende_enhetId_kommunId_fkey" FOREIGN KEY ("enhetId", "kommunId") REFERENCES "Enhet"("id", "kommunId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Arende" ADD CONSTRAINT "Arende_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HushallMedlem" ADD CONSTRAINT "HushallMedlem_arendeId_fkey" FOREIGN KEY ("arendeId") REFERENCES "Arende"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HushallMedlem" ADD CONSTRAINT "HushallMedlem_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Utkast" ADD CONSTRAINT "Utkast_arendeId_fkey" FOREIGN KEY ("arendeId") REFERENCES "Arende"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Utkast" ADD CONSTRAINT "Utkast_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bilaga" ADD CONSTRAINT "Bilaga_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bilaga" ADD CONSTRAINT "Bilaga_utkastId_fkey" FOREIGN KEY ("utkastId") REFERENCES "Utkast"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Bilaga" ADD CONSTRAINT "Bilaga_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ansokan" ADD CONSTRAINT "Ansokan_kommunId_fkey" FOREIGN KEY ("kommunId") REFERENCES "Kommun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ansokan" ADD CONSTRAINT "Ansokan_enhetId_kommunId_fkey" FOREIGN KEY ("enhetId", "kommunId") REFERENCES "Enhet"("id", "kommunId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ansokan" ADD CONSTRAINT "Ansokan_arendeId_fkey" FOREIGN KEY ("arendeId") REFERENCES "Arende"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Ansokan" ADD CONSTRAINT "Ansokan_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatur" ADD CONSTRAINT "Signatur_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Signatur" ADD CONSTRAINT "Signatur_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Rekommendation" ADD CONSTRAINT "Rekommendation_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Beslut" ADD CONSTRAINT "Beslut_kommunId_fkey" FOREIGN KEY ("kommunId") REFERENCES "Kommun"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Beslut" ADD CONSTRAINT "Beslut_enhetId_kommunId_fkey" FOREIGN KEY ("enhetId", "kommunId") REFERENCES "Enhet"("id", "kommunId") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Beslut" ADD CONSTRAINT "Beslut_ansokanId_fkey" FOREIGN KEY ("ansokanId") REFERENCES "Ansokan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Beslut" ADD CONSTRAINT "Beslut_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Beslut" ADD CONSTRAINT "Beslut_rekommendationId_fkey" FOREIGN KEY ("rekommendationId") REFERENCES "Rekommendation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Beslut" ADD CONSTRAINT "Beslut_personalId_fkey" FOREIGN KEY ("personalId") REFERENCES "Personal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BeslutRad" ADD CONSTRAINT "BeslutRad_beslutId_fkey" FOREIGN KEY ("beslutId") REFERENCES "Beslut"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delgivning" ADD CONSTRAINT "Delgivning_beslutId_fkey" FOREIGN KEY ("beslutId") REFERENCES "Beslut"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Delgivning" ADD CONSTRAINT "Delgivning_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


