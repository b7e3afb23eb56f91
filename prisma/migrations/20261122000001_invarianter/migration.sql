-- What must always hold lives in the database, not only in code.

-- 1. Nothing that was sent, signed, recommended or decided is ever updated or removed. Corrections are new rows.
CREATE FUNCTION skalig_skriv_en_gang() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% ändras aldrig: skriv en ny rad', TG_TABLE_NAME USING ERRCODE = 'integrity_constraint_violation';
END $$;

CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Ansokan" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Signatur" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Rekommendation" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Beslut" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "BeslutRad" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Delgivning" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang BEFORE UPDATE OR DELETE ON "Handelse" FOR EACH ROW EXECUTE FUNCTION skalig_skriv_en_gang();
CREATE TRIGGER skriv_en_gang_alla BEFORE TRUNCATE ON "Handelse" FOR EACH STATEMENT EXECUTE FUNCTION skalig_skriv_en_gang();

-- An attachment may be moved once, from the draft to the application that was sent with it. Then it is fixed.
CREATE FUNCTION skalig_bilaga_fryst() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD."ansokanId" IS NOT NULL THEN
    RAISE EXCEPTION 'Bilaga till en skickad ansökan ändras aldrig' USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER fryst BEFORE UPDATE OR DELETE ON "Bilaga" FOR EACH ROW EXECUTE FUNCTION skalig_bilaga_fryst();

-- 2. The audit log is a chain: each row carries the hash of the one before, whoever writes it and in whatever way.
CREATE FUNCTION skalig_handelse_hash(h "Handelse") RETURNS bytea LANGUAGE sql IMMUTABLE AS $$
  SELECT sha256(h."forraHash" || convert_to(jsonb_build_array(
    h.id, extract(epoch FROM h.tid)::text, h."aktorTyp", h."aktorId", h.handling, h."objektTyp", h."objektId", h."kommunId", h.data
  )::text, 'UTF8'))
$$;
CREATE FUNCTION skalig_kedja() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE forra "Handelse";
BEGIN
  -- held to the end of the transaction, so that the order of the ids is the order of the commits
  PERFORM pg_advisory_xact_lock(72707370);
  SELECT * INTO forra FROM "Handelse" ORDER BY id DESC LIMIT 1;
  NEW.id := coalesce(forra.id, 0) + 1;
  NEW."forraHash" := coalesce(forra.hash, '\x'::bytea);
  NEW.hash := skalig_handelse_hash(NEW);
  RETURN NEW;
END $$;
CREATE TRIGGER kedja BEFORE INSERT ON "Handelse" FOR EACH ROW EXECUTE FUNCTION skalig_kedja();

-- 3. Values that code could get wrong.
ALTER TABLE "Session" ADD CONSTRAINT "Session_en_agare" CHECK (num_nonnulls("personId", "personalId") = 1);
ALTER TABLE "Utkast" ADD CONSTRAINT "Utkast_manad" CHECK (manad ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "Ansokan" ADD CONSTRAINT "Ansokan_manad" CHECK (manad ~ '^\d{4}-(0[1-9]|1[0-2])$');
ALTER TABLE "Ansokan" ADD CONSTRAINT "Ansokan_fryst" CHECK ("formularSha256" = encode(sha256(convert_to(formular, 'UTF8')), 'hex'));
ALTER TABLE "Signatur" ADD CONSTRAINT "Signatur_sha256" CHECK (length("formularSha256") = 64);
ALTER TABLE "Rekommendation" ADD CONSTRAINT "Rekommendation_belopp" CHECK ("beloppOre" >= 0);
ALTER TABLE "Rekommendation" ADD CONSTRAINT "Rekommendation_underlag" CHECK ("underlagSha256" = encode(sha256(convert_to(underlag, 'UTF8')), 'hex'));
ALTER TABLE "Beslut" ADD CONSTRAINT "Beslut_belopp" CHECK ("beloppOre" >= 0 AND (utgang <> 'AVSLAG' OR "beloppOre" = 0));
ALTER TABLE "Beslut" ADD CONSTRAINT "Beslut_motivering" CHECK (length(btrim(motivering)) >= 10);
ALTER TABLE "Bilaga" ADD CONSTRAINT "Bilaga_storlek" CHECK (storlek > 0 AND storlek <= 10485760);
ALTER TABLE "HushallMedlem" ADD CONSTRAINT "HushallMedlem_period" CHECK (tom IS NULL OR tom >= "from");

-- 4. At most one running case a person.
CREATE UNIQUE INDEX "Arende_ett_lopande" ON "Arende" ("personId") WHERE avslutat IS NULL;

-- 5. Reference numbers that are read out over the telephone.
CREATE SEQUENCE skalig_referens START 10001;
