/** A record of personal data on its way into the database: rows that nobody reads without the keys, and what an event may say of it. */
export interface Sealed {
  /** The `personRef`. */
  person: string;
  /** Keyed, worth nothing once the person is erased. */
  digest: string;
  /** The record itself, and what moves with it to another person. */
  rows: readonly [object, ...object[]];
}

/** What an order brings of a person. The log takes `digest` into the identity of the command, and asks for the rest at each attempt. */
export interface Brought {
  /** Keyed; of what the order says, not of what is kept. */
  digest: string;
  /**
   * Seals what is kept, with what is brought on top, for the version that the application will be at; nothing is kept yet of one that
   * `isNew`. Throws `person_state` for an erased person.
   */
  seal(application: string, version: number, isNew?: boolean): Promise<Sealed>;
}

/** A row of a ledger: which fields it changes besides; of an erased person, none. */
export interface BroughtRow extends Brought {
  changed: string[];
}

/** How an event names the personal data that were kept beside it. */
export interface KeptBeside {
  person: string;
  digest: string;
}
