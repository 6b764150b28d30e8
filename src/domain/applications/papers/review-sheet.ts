import { cited } from '../../law/cited.js';
import { inWords } from '../../law/legal-date.js';
import { chainOn, type Signature, type SigningRole } from '../../organs/sign-off-chain.js';
import type { ReplyDraft } from '../sign-off.js';
import { breachesOf } from '../violations.js';
import { type DraftOnFile, draftsIn, nameOf, signed, stepOf } from './drafts-in.js';
import { dueIn } from './notices.js';
import type { Filling } from './paper.js';
import { RECORD_WORDS, REPLY_WORDS } from './reply-words.js';
import { type Row, row, SIGN_HERE } from './sheet.js';
import { outcomeSaid, wayToTheReply } from './told.js';
import { blank, day, known, linesOf, orNone } from './words.js';

/** Art. 17, 45: what is to be replied and by which law, whether it is lawful and may go out, and who has signed exactly that, and when. */
export function reviewSheet(filling: Filling): Row[] {
  const { app, calendar, history, record, named, version } = filling;
  const draft = draftsIn(history).find((one) => one.version === version) as DraftOnFile;
  const { drafted, digest, left } = draft;
  const { title, outcomes, basis } = proposed(drafted.says);
  const { returned } = drafted;
  return [
    row('申请人', known(named.applicant, '申请人姓名或者名称')),
    row('申请内容', known(named.content, '申请内容')),
    row('收到日期', day(app.receivedOn, '收到日期')),
    ...(app.clock ? [row('答复期限', dueIn(app, calendar))] : []),
    row('承办处室', known(app.handlingUnit, '承办处室')),
    row('办理经过', ...orNone(wayToTheReply(record.slice(0, version), '申请人'))),
    row('拟稿', `${nameOf(drafted.by, filling)}，${inWords(drafted.draftedOn)}`),
    row('拟发文书', `《${title}》（${known(drafted.says.docNo, '文号')}）`),
    row('拟办意见', ...outcomes),
    row('法律依据', basis.length > 0 ? cited(basis) : blank('法律依据')),
    row('答复内容', ...(named.replyText ? linesOf(named.replyText) : [blank('附答复书文稿')])),
    row('合法性审查', ...(left ? breachesOf(left).map(({ sentence }) => sentence) : []), '意见：', '', SIGN_HERE),
    ...signatureRows(draft, filling),
    ...(returned
      ? [row('退回', `${nameOf(returned.by, filling)}，${inWords(returned.returnedOn)}：${returned.reason}`)]
      : []),
    row('所签文稿的摘要', digest),
    row('印发', left ? `${inWords(left.decidedOn)}（${known(left.docNo, '文号')}）` : '尚未印发'),
  ];
}

function proposed(says: ReplyDraft): { title: string; outcomes: string[]; basis: readonly string[] } {
  if (says.kind === 'reply_on_record')
    return { title: RECORD_WORDS[says.result].title, outcomes: [outcomeSaid(says.result)], basis: ['41'] };
  const { principalOutcome, outcomes = [], legalBasis = [] } = says;
  const all = [...new Set([principalOutcome, ...outcomes])].map(outcomeSaid);
  return { title: REPLY_WORDS[principalOutcome].title, outcomes: all, basis: legalBasis };
}

const OPINION: Readonly<Record<SigningRole, readonly string[]>> = {
  reviewer: ['意见：', ''],
  office_head: ['意见：', ''],
  secrecy_reviewer: ['□可以公开　□不得公开　□部分可以公开'],
};

/** Whose signatures it has, and while it may still be signed, room for those that are wanting by the chain of today. */
function signatureRows({ drafted, digest, waits }: DraftOnFile, filling: Filling): Row[] {
  const given = drafted.signatures.filter((one) => one.digest === digest);
  const has = ({ step, role }: Pick<Signature, 'step' | 'role'>) =>
    given.some((one) => one.step === step && one.role === role);
  const wanting = waits ? chainOn(filling.today, filling.chains).filter((one) => !has(one)) : [];
  return [
    ...given.map((one) => row(stepOf(one, filling), signed(one, filling))),
    ...wanting.map(({ label, role }) => row(label, ...OPINION[role], SIGN_HERE)),
  ];
}
