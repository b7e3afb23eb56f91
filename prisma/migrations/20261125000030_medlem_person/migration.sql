-- Every page of a draft asks in which households its person is.
CREATE INDEX "HushallMedlem_personId_idx" ON "HushallMedlem"("personId");
