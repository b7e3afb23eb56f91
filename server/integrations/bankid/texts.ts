import 'server-only';

/**
 * What to tell the person for each hint and error code: the recommended texts RFA1–RFA30 of the BankID RP guidelines.
 * The mapping is confirmed, the wording follows a secondary source (docs/bankid.md).
 */
const NY_KOD = 'Misslyckades att läsa av QR-koden. Starta BankID-appen och läs av QR-koden.';
const FEL = 'Något gick fel. Försök igen.';

const PENDING: Readonly<Record<string, string>> = {
  outstandingTransaction: 'Starta BankID-appen.',
  noClient: 'Starta BankID-appen.',
  started: 'Söker efter BankID. Säkerställ att du har ett giltigt BankID på den här enheten.',
  userSign: 'Skriv in din säkerhetskod i BankID-appen och välj Identifiera eller Skriv under.',
  userMrtd: 'Fotografera och läs av din ID-handling med BankID-appen.',
  userFace: 'Gör en ansiktsigenkänning i BankID-appen.',
  userStepUp: 'Välj hur du vill bekräfta din identitet i BankID-appen.',
  userCallConfirm: 'Svara på frågan i BankID-appen.',
  processing: 'En identifiering eller underskrift pågår.',
};

const FAILED: Readonly<Record<string, string>> = {
  userCancel: 'Åtgärden avbröts.',
  cancelled: 'Åtgärden avbröts. Försök igen.',
  userDeclinedCall: 'Åtgärden avbröts.',
  expiredTransaction:
    'BankID-appen svarar inte. Kontrollera att den är startad och att du har internetanslutning. Försök sedan igen.',
  certificateErr:
    'Ditt BankID är för gammalt eller spärrat. Använd ett annat BankID eller skaffa ett nytt hos din bank.',
  startFailed: NY_KOD,
  mrtdVerificationFailed: 'Det gick inte att kontrollera din ID-handling. Försök igen.',
  facialRecognitionFailed: 'Ansiktsigenkänningen gick inte. Försök igen.',
  nfcNotSupportedByDevice: 'Din telefon kan inte läsa av ID-handlingen. Använd en annan telefon.',
  multipleBankIdsOnDevice: 'Du har flera BankID på enheten. Välj ett av dem i appen och försök igen.',
  stepUpFailed: 'Det gick inte att bekräfta din identitet. Försök igen.',
  notSupportedByUserApp: 'Din BankID-app är för gammal. Uppdatera appen och försök igen.',
  transactionRiskBlocked: 'BankID stoppade åtgärden. Kontakta din bank om du tror att det är fel.',
};

const ERRORS: Readonly<Record<string, string>> = {
  alreadyInProgress: 'En identifiering eller underskrift pågår redan för ditt personnummer. Försök igen.',
  tooManyRequests: 'Det är många som loggar in just nu. Försök igen om en stund.',
};

export const pendingText = (hintCode: string | null): string =>
  PENDING[hintCode ?? 'outstandingTransaction'] ?? 'En identifiering eller underskrift pågår.';

export const failedText = (hintCode: string | null): string => FAILED[hintCode ?? ''] ?? FEL;

export const errorText = (errorCode: string): string => ERRORS[errorCode] ?? FEL;
