import type { LegalDate } from '../law/legal-date.js';
import type { RegisterAction, RegisterCode } from './registers.js';

/** What an entry says that may turn out to be wrong. */
export interface RegisterFigures {
  /** Documents, items, decisions or projects; 0 takes an entry back. */
  quantity: number;
  /** In fen; null where none was given. */
  amountFen: number | null;
  /** Of what was issued: the day of its disclosure, null while it is not disclosed. */
  disclosedOn: LegalDate | null;
  /** How many of them came into the stock of what is public, or left it. */
  disclosed: number;
  source: string;
}

/** What an entry gives to the tables: fixed once the year has been published. */
export interface CountedEntry {
  /** The report years of the fact and of its disclosure. */
  year: number;
  disclosedYear: number | null;
  quantity: number;
  amountFen: number | null;
  disclosed: number;
}

export interface RegisterEntryRecorded extends RegisterFigures {
  type: 'RegisterEntryRecorded';
  entry: string;
  register: RegisterCode;
  action: RegisterAction;
  /** Of the document, the item or the project; never of a person. */
  name: string | null;
  docNo: string | null;
  on: LegalDate;
  /** Who says so. */
  by: string;
  counted: CountedEntry;
}

export interface RegisterEntryCorrected extends RegisterFigures {
  type: 'RegisterEntryCorrected';
  entry: string;
  on: LegalDate;
  by: string;
  reason: string;
  counted: CountedEntry;
}

/** What happened to the registers of proactive disclosure. Stored for ever: add types and optional fields, never rename or remove. */
export type RegisterEvent = RegisterEntryRecorded | RegisterEntryCorrected;
