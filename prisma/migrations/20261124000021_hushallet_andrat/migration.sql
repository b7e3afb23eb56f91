-- A first application by somebody whose household has changed: it belongs to the case that runs.
ALTER TABLE "Utkast" ADD COLUMN "hushalletAndrat" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Utkast" ADD CONSTRAINT "Utkast_hushalletAndrat" CHECK (NOT "hushalletAndrat" OR "typ" = 'NYANSOKAN');
