import { cited } from '../../law/cited.js';
import { inWords } from '../../law/legal-date.js';
import { type Application, STATES } from '../application.js';
import { CHANNELS } from '../channels.js';
import type { ApplicationEvent, Happens } from '../events.js';
import { CASE_KINDS } from '../outcomes.js';
import { draftsIn, nameOf, signed, stepOf } from './drafts-in.js';
import { dueIn } from './notices.js';
import type { Filling } from './paper.js';
import { servedSaid } from './service-proof.js';
import { type Row, row } from './sheet.js';
import { outcomeSaid, wayToTheReply } from './told.js';
import { blank, day, known, orNone } from './words.js';

/** Art. 45: how the application came, by when what is due, who has it, what was agreed to, how it ended and left. */
export function registerSheet(filling: Filling): Row[] {
  const { app, history, record, named, names, recordedBy, categories } = filling;
  const received = history.findIndex(({ type }) => type === 'ApplicationReceived');
  const { basis } = history[received] as Happens<'ApplicationReceived'>;
  const { formRequested } = history[0] as Happens<'ApplicationLodged'>;
  const { holding } = app.assignment;
  const corrections = history.flatMap((event) => correctionSaid(event) ?? []);
  return [
    row('申请事项', CASE_KINDS[app.caseKind]),
    row('申请人', known(named.applicant, '申请人姓名或者名称')),
    row('申请人类别', known(categories.get(app.category), '申请人类别')),
    row('申请内容', known(named.content, '申请内容')),
    row('要求的提供方式', known(formRequested, '要求的提供方式')),
    row('申请渠道', known(app.channel && CHANNELS[app.channel], '申请渠道')),
    row('提交日期', day(app.submittedUnknown ? null : app.submittedOn, '提交日期')),
    row('收到日期', `${day(app.receivedOn, '收到日期')}${basis ? `（依照${cited([basis])}）` : ''}`),
    row('登记人', known(recordedBy[received], '登记人')),
    row('承办处室', known(app.handlingUnit, '承办处室')),
    row('承办人', known(holding ? names.get(holding.person) : recordedBy[received], '承办人')),
    row('期限', ...orNone(periodsOf(filling))),
    row('办理经过', ...orNone(wayToTheReply(record, '申请人'))),
    row('审批', ...orNone([...extensionsAgreed(filling), ...repliesSigned(filling)])),
    row('办理结果', ...app.endings.map(ended), ...(app.state === 'closed' ? [] : [STATES[app.state]])),
    row('送达', ...orNone(history.flatMap((event) => (event.type === 'ReplyServed' ? servedSaid(event) : [])))),
    ...(corrections.length > 0 ? [row('登记的更正', ...corrections)] : []),
  ];
}

/** Art. 30, 33, 42, 51: the last day of everything that ran or runs. */
function periodsOf({ app, calendar }: Filling): string[] {
  const { clock, corrections, fees, endings, reprocessing } = app;
  const ordered = [...endings, ...(reprocessing ? [reprocessing] : [])].flatMap(({ dueOn }) => dueOn ?? []);
  return [
    ...(clock ? [`答复：${dueIn(app, calendar)}`] : []),
    ...corrections.map(({ dueOn }) => `补正：${day(dueOn, '补正期限')}`),
    ...fees.map(({ payBy }) => `缴费：${day(payBy, '缴费期限')}`),
    ...ordered.map((dueOn) => `重新答复：${inWords(dueOn)}`),
  ];
}

/** Art. 33 ¶2: an old ledger names who agreed as it was typed. */
const extensionsAgreed = (filling: Filling): string[] =>
  filling.record.flatMap((event) => {
    if (event.type !== 'DeadlineExtended') return [];
    const { workingDays, approvedBy, approvedOn } = event;
    const by = known(approvedBy && nameOf(approvedBy, filling), '政府信息公开工作机构负责人');
    return `延长答复期限${workingDays ?? blank('几')}个工作日：${by}，${day(approvedOn, '同意的日期')}同意`;
  });

/** Art. 17: the signatures under every reply that has left. */
const repliesSigned = (filling: Filling): string[] =>
  draftsIn(filling.history)
    .filter(({ left }) => left)
    .flatMap(({ drafted }) => drafted.signatures.map((one) => `${stepOf(one, filling)}：${signed(one, filling)}`));

type Ended = Pick<Application['endings'][number], 'on' | 'outcome' | 'docNo'>;

const ended = ({ on, outcome, docNo }: Ended): string =>
  `${inWords(on)}，${outcomeSaid(outcome)}${docNo ? `（${docNo}）` : ''}`;

/** Art. 45: that an entry was put right, on which day, what it had been, and why. */
function correctionSaid(event: ApplicationEvent): string | null {
  switch (event.type) {
    case 'ApplicantCategoryCorrected':
      return `${inWords(event.correctedOn)}更正申请人类别：${event.reason}`;
    case 'ReceiptDateCorrected':
      return `${inWords(event.correctedOn)}更正收到日期（原为${inWords(event.old)}）：${event.reason}`;
    case 'ClosureCorrected': {
      const { closedOn: on, outcome, docNo } = event.old;
      return `${inWords(event.correctedOn)}更正办理结果（原为${ended({ on, outcome, docNo })}）：${event.reason}`;
    }
    case 'ApplicantDetailsCorrected':
      return `${inWords(event.correctedOn)}更正申请人信息：${event.reason}`;
    default:
      return null;
  }
}
