import { readerOf } from '../database/with-organ.js';
import type { LegalDate } from '../domain/law/legal-date.js';
import { PERSON_STATES, type PersonState } from '../domain/persons/person.js';
import { type Details, masked } from '../personal-data/details.js';
import { type Kept, placeKey, type Vault } from '../personal-data/vault.js';
import { outcomeLabel } from './labels.js';

/** The applicant as everybody sees who has not opened the person. */
export interface PersonView {
  /** The `personRef`. */
  ref: string;
  state: PersonState;
  /** In words; 个人信息已依法删除 where nothing is left. */
  stateLabel: string;
  /** Masked; nothing of a person whose data are restricted or erased. */
  details: Details;
  /** 同一申请人此前的申请: others of this person, and those that agree with it in name or contact. */
  others: OtherApplication[];
  /** 国办函〔2020〕109号: this applicant's applications of the same calendar month before this one; null of whom no document is known. */
  earlierInMonth: number | null;
}

export interface OtherApplication {
  id: string;
  registerNo: string | null;
  receivedOn: LegalDate | null;
  /** How it ended, with the number and day of its reply; null while it is open. */
  outcomeLabel: string | null;
  docNo: string | null;
  closedOn: LegalDate | null;
  /** By the document, which is certain, or by name or contact, which may be chance. */
  agreesIn: 'identity' | 'name' | 'contact';
}

/** A third party, by the letter to it. */
export interface ThirdPartyView extends Omit<PersonView, 'others' | 'earlierInMonth'> {
  letter: string;
}

/** The applicant, null where nothing was ever kept of one, and those third parties of whom something was. */
export async function personsView(
  vault: Vault,
  organ: number,
  application: string,
  letters: readonly string[],
): Promise<{ person: PersonView | null; thirdParties: ThirdPartyView[] }> {
  const kept = await vault.kept(organ, [application]);
  const applicant = kept.get(placeKey({ application }));
  const thirdParties = letters.flatMap((letter) => {
    const party = kept.get(placeKey({ application, letter }));
    return party ? [{ letter, ...shown(party) }] : [];
  });
  if (!applicant) return { person: null, thirdParties };
  const others = await othersOf(vault, organ, application, applicant);
  const earlierInMonth = await earlierOf(vault, organ, application, applicant.person);
  return { person: { ...shown(applicant), others, earlierInMonth }, thirdParties };
}

const shown = ({ person: ref, state, details }: Kept) => ({
  ref,
  state,
  stateLabel: STATE_LABELS[state],
  details: state === 'active' ? masked(details) : {},
});

const STATE_LABELS = {
  ...PERSON_STATES,
  restricted: '个人信息已限制处理',
  erased: '个人信息已依法删除',
} as const;

async function othersOf(vault: Vault, organ: number, application: string, kept: Kept): Promise<OtherApplication[]> {
  const { name, contacts } = vault.indexOf(organ).findableBy(kept.details);
  const { rows } = await readerOf(vault.db, organ).query<
    Omit<OtherApplication, 'outcomeLabel'> & { outcome: string | null }
  >(OTHERS, [...[organ, application, kept.person, name, contacts, MOST]]);
  return rows.map(({ outcome, ...other }) => ({ ...other, outcomeLabel: outcome && outcomeLabel(outcome) }));
}

async function earlierOf({ db }: Vault, organ: number, application: string, person: string): Promise<number | null> {
  const { rows } = await readerOf(db, organ).query<{ n: number }>(EARLIER, [organ, application, person]);
  return rows[0]?.n ?? null;
}

/** By receipt, on one day by number; what was registered wrongly and corrections of records are no items. */
const EARLIER = `
select (select count(*)::integer from person_record r join ledger l using (organ_id, application_id)
    where r.organ_id = $1 and r.person_id = $3 and r.letter = '' and l.state <> 'voided' and not l.facts ? 'caseKind'
      and l.received_on >= date_trunc('month', me.received_on)
      and (l.received_on, l.register_no) < (me.received_on, me.register_no)) as n
from ledger me join person p on (p.organ_id, p.person_id) = ($1, $3)
where (me.organ_id, me.application_id) = ($1, $2) and p.id_digest is not null`;

const MOST = 50;

/** Newest first; an application that agrees in several ways stands under the surest. */
const OTHERS = `
select l.application_id as id, l.register_no as "registerNo", l.received_on as "receivedOn", l.outcome, l.doc_no as "docNo",
  l.closed_on as "closedOn",
  case when r.person_id = $3 then 'identity' when r.digests && $4::bigint[] then 'name' else 'contact' end as "agreesIn"
from person_record r join ledger l using (organ_id, application_id)
where r.organ_id = $1 and r.letter = '' and r.application_id <> $2
  and (r.person_id = $3 or r.digests && $4::bigint[] or r.digests && $5::bigint[])
order by l.received_on desc, l.application_id desc limit $6`;
