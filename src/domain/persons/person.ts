import type { LegalDate } from '../law/legal-date.js';
import { Refusal } from '../refusals.js';

/** What happened to the personal data of one person (the stream of its `personRef`). No event holds any of it. */
export type PersonEvent =
  | {
      /** Somebody looked at the clear text, had it printed or exported. */
      type: 'PersonOpened';
      on: LegalDate;
      purpose: Purpose;
      /** What the purpose is, in words without personal data. */
      note?: string;
      /** Why although it is restricted. */
      ground?: Ground;
      application: string;
      /** The letter whose third party, or the reply whose text, was looked at; without it, the applicant. */
      letter?: string;
      fields: string[];
    }
  | { type: 'PersonalDataRestricted'; on: LegalDate; reason: string }
  | { type: 'PersonalDataRestrictionLifted'; on: LegalDate; reason: string }
  | { type: 'PersonalDataErased'; on: LegalDate; basis: ErasureBasis };

/** Somebody looked among the persons of the organ without opening one. What was looked for stands in no event. */
export interface PersonsSearched {
  type: 'PersonsSearched';
  on: LegalDate;
  purpose: Purpose;
  /** What the purpose is, in words without personal data. */
  note?: string;
}

/** Somebody had the ledger written into a file. */
export interface LedgerExported {
  type: 'LedgerExported';
  on: LegalDate;
  export: string;
  format: 'csv' | 'xlsx';
  /** What the ledger was filtered by. */
  filters: object;
  /** What the file tells of persons; nothing without it. */
  persons?: 'masked' | 'opened';
  /** Of an opened file. */
  purpose?: Purpose;
  note?: string;
}

/** What is read of many at once. */
export type LookUp = PersonsSearched | LedgerExported;

export const PURPOSES = {
  handling: '办理申请',
  service: '送达',
  repeat_check: '核对是否重复申请',
  dispute: '复议、诉讼举证',
  data_subject: '申请人查阅、更正本人信息',
  supervision: '监督检查',
  export: '导出',
  print: '打印文书',
  other: '其他',
} as const;
export type Purpose = keyof typeof PURPOSES;

export const GROUNDS = {
  dispute: '复议、诉讼举证',
  data_subject: '申请人查阅、更正本人信息',
  legal_duty: '履行法定职责',
} as const;
export type Ground = keyof typeof GROUNDS;

export const ERASURE_BASES = {
  retention_over: '保存期限届满',
  purpose_over: '处理目的已经实现或者无法实现',
  unlawful: '违反法律、法规处理',
  legal_duty: '法律、行政法规规定删除',
  reapplied: '恢复备份之后重新删除',
} as const;
export type ErasureBasis = keyof typeof ERASURE_BASES;

export const PERSON_STATES = { active: '正常', restricted: '限制处理', erased: '依法删除' } as const;
export type PersonState = keyof typeof PERSON_STATES;

/** The state after these events; somebody of whom nothing has happened is `active`. */
export const personState = (events: readonly PersonEvent[]): PersonState =>
  events.reduce<PersonState>((state, { type }) => AFTER[type] ?? state, 'active');

const AFTER: Readonly<Record<PersonEvent['type'], PersonState | null>> = {
  PersonOpened: null,
  PersonalDataRestricted: 'restricted',
  PersonalDataRestrictionLifted: 'active',
  PersonalDataErased: 'erased',
};

const ACTS: Readonly<Record<PersonEvent['type'], { label: string; from: readonly PersonState[] }>> = {
  PersonOpened: { label: '查看个人信息', from: ['active', 'restricted'] },
  PersonalDataRestricted: { label: '限制处理', from: ['active'] },
  PersonalDataRestrictionLifted: { label: '解除限制', from: ['restricted'] },
  PersonalDataErased: { label: '删除个人信息', from: ['active', 'restricted'] },
};

/**
 * Whether this may happen now. `open`: how many matters of this person (applications, reviews, suits) are not closed: as long
 * as there is one, the data are needed (个人信息保护法 art. 47). Throws `person_state`, `person_restricted`, `person_matter_open`.
 */
export function decidePerson(event: PersonEvent, state: PersonState, open: number): PersonEvent {
  const { label, from } = ACTS[event.type];
  if (!from.includes(state)) throw new Refusal('person_state', { state: PERSON_STATES[state], action: label });
  if (event.type === 'PersonOpened' && state === 'restricted' && !event.ground)
    throw new Refusal('person_restricted', { grounds: Object.keys(GROUNDS).join('、') });
  if (event.type === 'PersonalDataErased' && event.basis !== 'reapplied' && open > 0)
    throw new Refusal('person_matter_open', { open });
  return event;
}
