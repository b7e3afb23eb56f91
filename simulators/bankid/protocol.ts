export type Method = 'auth' | 'sign' | 'collect' | 'cancel';
export type Kind = 'auth' | 'sign';

/** Every error code of the RP API v6.0 that these methods know, with its HTTP status. */
export const ERROR_STATUS = {
  alreadyInProgress: 400,
  invalidParameters: 400,
  unauthorized: 401,
  notFound: 404,
  methodNotAllowed: 405,
  requestTimeout: 408,
  unsupportedMediaType: 415,
  tooManyRequests: 429,
  internalError: 500,
  maintenance: 503,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

/** Hints of a failed order, with what the phone calls them. */
export const FAILURE_HINTS = {
  userCancel: 'Personen avbröt',
  cancelled: 'Ett nytt ärende tog över',
  expiredTransaction: 'Tiden gick ut',
  startFailed: 'Appen startade inte',
  certificateErr: 'BankID är spärrat eller för gammalt',
  mrtdVerificationFailed: 'Kontroll av id-handling misslyckades',
  facialRecognitionFailed: 'Ansiktsigenkänning misslyckades',
  nfcNotSupportedByDevice: 'Telefonen kan inte läsa id-handling',
  multipleBankIdsOnDevice: 'Flera BankID på enheten',
  stepUpFailed: 'Extra bekräftelse misslyckades',
  transactionRiskBlocked: 'Stoppat, för hög risk',
  notSupportedByUserApp: 'Appen är för gammal',
  userDeclinedCall: 'Personen är inte i samtal',
} as const;

/** Hints of a pending order, with what the phone calls them. */
export const PENDING_HINTS = {
  outstandingTransaction: 'Väntar på appen',
  noClient: 'Appen är inte startad',
  started: 'Letar efter BankID',
  userMrtd: 'Läser av id-handling',
  userFace: 'Ansiktsigenkänning',
  userStepUp: 'Väljer extra bekräftelse',
  userSign: 'Väntar på säkerhetskod',
  userCallConfirm: 'Bekräftar samtal',
  processing: 'Arbetar',
} as const;

/** What `collect` gives of a completed order. */
export interface CompletionData {
  user: { personalNumber: string; name: string; givenName: string; surname: string };
  device: { ipAddress: string; uhi: string };
  /** The day the BankID was issued, YYYY-MM-DD. */
  bankIdIssueDate: string;
  stepUp?: { mrtd: boolean };
  signature: string;
  ocspResponse: string;
  risk?: 'low' | 'moderate' | 'high';
}
