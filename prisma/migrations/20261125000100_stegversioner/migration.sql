-- Varje del av ett utkast bär versionen då den senast ändrades: två flikar i var sin del krockar inte.
ALTER TABLE "Utkast" ADD COLUMN "stegVersioner" JSONB NOT NULL DEFAULT '{}';

UPDATE "Utkast" SET "stegVersioner" =
  (SELECT coalesce(jsonb_object_agg(steg, "Utkast".version), '{}') FROM jsonb_object_keys("Utkast".svar) AS steg);
