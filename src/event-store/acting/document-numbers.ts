import { replay } from '../../domain/applications/application.js';
import type { ApplicationCommand } from '../../domain/applications/commands.js';
import type { ApplicationEvent } from '../../domain/applications/events.js';
import { type LegalDate, yearOf } from '../../domain/law/legal-date.js';
import { type DocumentKind, isOfYear, numberLike, schemeOn, seriesOf } from '../../domain/organs/document-numbers.js';
import type { Draw } from '../append.js';
import type { History } from '../event-log.js';

type NumberField = 'docNo' | 'noticeNo' | 'letterNo';
type WithoutNumber<C> = C extends ApplicationCommand
  ? Omit<C, NumberField> & { [F in NumberField & keyof C]?: C[F] | undefined }
  : never;

/** A command as it is ordered: a document number that is left out is the next one of the organ's scheme, null is none. */
export type OrderedCommand = WithoutNumber<ApplicationCommand>;

/** The commands that send a document under a number: which field holds it, what document that is, and the field of its day. */
const NUMBERED: Partial<
  Record<ApplicationCommand['type'], { field: NumberField; kind: DocumentKind; issuedOn: string }>
> = {
  DraftReply: { field: 'docNo', kind: 'reply', issuedOn: 'draftedOn' },
  DraftReplyOnRecord: { field: 'docNo', kind: 'record_correction_reply', issuedOn: 'draftedOn' },
  RequestCorrection: { field: 'noticeNo', kind: 'correction_notice', issuedOn: 'issuedOn' },
  Extend: { field: 'noticeNo', kind: 'extension_notice', issuedOn: 'notifiedOn' },
  ConsultThirdParty: { field: 'letterNo', kind: 'third_party_letter', issuedOn: 'sentOn' },
  ChargeFee: { field: 'noticeNo', kind: 'fee_notice', issuedOn: 'sentOn' },
  LapseCorrection: { field: 'docNo', kind: 'termination', issuedOn: 'lapsedOn' },
  LapseFee: { field: 'docNo', kind: 'termination', issuedOn: 'lapsedOn' },
  Withdraw: { field: 'docNo', kind: 'withdrawal_confirm', issuedOn: 'acceptedOn' },
};

const REDRAFTED: readonly ApplicationCommand['type'][] = ['DraftReply', 'DraftReplyOnRecord'];

/**
 * Puts a number, or a token that the log replaces by the next one, where a command leaves its number out; null where the organ
 * has no scheme. What is drafted anew in the same year keeps its number. `token` must be unlike anything else in the command.
 */
export function numbered(
  commands: readonly OrderedCommand[],
  history: Pick<History<ApplicationEvent>, 'events' | 'organ'>,
  token: string,
  today: LegalDate,
): { commands: ApplicationCommand[]; draws: Draw[] } {
  const draws: Draw[] = [];
  const whole = commands.map((command, i) => {
    const rule = NUMBERED[command.type];
    if (!rule || (command as Partial<Record<NumberField, unknown>>)[rule.field] !== undefined) return command;
    const issuedOn = (command as unknown as Record<string, LegalDate>)[rule.issuedOn] ?? today;
    const draft = REDRAFTED.includes(command.type) ? replay(history.events)?.draft : null;
    const scheme = schemeOn(issuedOn, history.organ?.state.schemes ?? []);
    if (draft && (!scheme || isOfYear(draft.says.docNo, scheme, yearOf(issuedOn))))
      return { ...command, docNo: draft.says.docNo };
    const { number, draw } = nextNumber(rule.kind, issuedOn, history, `doc-${i}-${token}`);
    if (draw) draws.push(draw);
    return { ...command, [rule.field]: number };
  });
  return { commands: whole as ApplicationCommand[], draws };
}

/** A number whose serial is known, or a token and the draw that replaces it; null without a scheme. */
function nextNumber(
  kind: DocumentKind,
  issuedOn: LegalDate,
  { events, organ }: Pick<History<ApplicationEvent>, 'events' | 'organ'>,
  token: string,
): { number: string | null; draw?: Draw } {
  const scheme = schemeOn(issuedOn, organ?.state.schemes ?? []);
  if (!scheme) return { number: null };
  const ofApplication = scheme.per === 'application';
  const year = yearOf((ofApplication && replay(events)?.receivedOn) || issuedOn);
  const known = ofApplication ? numberLike(events.flatMap(numbersIn), scheme, kind, year) : null;
  if (known !== null) return { number: known };
  const { series, before, after } = seriesOf(scheme, kind, year);
  return { number: token, draw: { token, series, prefix: before, suffix: after, digits: 1 } };
}

const FIELDS: readonly NumberField[] = ['docNo', 'noticeNo', 'letterNo'];

const numbersIn = (event: ApplicationEvent): string[] =>
  FIELDS.map((field) => (numberedPart(event) as Partial<Record<NumberField, unknown>>)[field]).filter(
    (text): text is string => typeof text === 'string',
  );

const numberedPart = (event: ApplicationEvent): object => (event.type === 'ReplyDrafted' ? event.draft : event);
