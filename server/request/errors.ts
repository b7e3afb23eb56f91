import 'server-only';

/** An error the user may read: its message is a Swedish sentence that says what to do. */
export class ExpectedError extends Error {
  override name = 'ExpectedError';
}

/** Not logged in, or the session has ended. */
export class LoginRequired extends ExpectedError {
  override name = 'LoginRequired';
  readonly as: 'sokande' | 'personal';
  constructor(as: 'sokande' | 'personal') {
    super('Logga in för att fortsätta.');
    this.as = as;
  }
}

/** Not yours, or not there: the two are told apart nowhere, so that ids give nothing away. */
export class NotYours extends ExpectedError {
  override name = 'NotYours';
  constructor() {
    super('Sidan finns inte, eller så har du inte tillgång till den.');
  }
}

/**
 * Nobody goes on by form here: a person helps. Said of protection, of one that could not be checked and of what else stops
 * a form, in the same words, so that none of them can be told from it.
 */
export class NotByForm extends ExpectedError {
  override name = 'NotByForm';
  constructor() {
    super('Ring oss, så hjälper vi dig att ansöka.');
  }
}

export class TooMany extends ExpectedError {
  override name = 'TooMany';
  constructor() {
    super('Det blev för många försök på kort tid. Vänta en stund och försök igen.');
  }
}
