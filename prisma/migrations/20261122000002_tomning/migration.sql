-- TRUNCATE goes past the triggers of each row.
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Ansokan" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Signatur" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Rekommendation" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Beslut" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "BeslutRad" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Delgivning" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Bilaga" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();

-- A line is what is needed or what is taken off: its group says which, never its sign.
ALTER TABLE "BeslutRad" ADD CONSTRAINT "BeslutRad_belopp" CHECK ("beslutatOre" >= 0 AND "soktOre" >= 0 AND "beraknatOre" >= 0);
