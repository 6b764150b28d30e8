import dayjs from 'dayjs';
import type { ApplicationView } from '../../api/application';
import type { ActionProps } from './actions';
import { openRequestsNote } from './open-requests';

type Beginning = Pick<ActionProps, 'about' | 'initial' | 'choices' | 'confirm'>;

/** What the register knows of the count by which a fee goes; it can be put right in the form. */
function feeCount({ person }: ApplicationView): Beginning {
  const earlier = person?.earlierInMonth ?? null;
  if (earlier === null) return { about: '没有登记申请人的证件，当月在此之前的件数请自行核对。' };
  return {
    about: `按登记的证件，同一申请人当月在这一件以前有${earlier}件。`,
    initial: { alreadyInMonth: earlier },
  };
}

/** A correction begins with what stands: what is not touched stays. */
function asClosed({ facts }: ApplicationView): Beginning {
  const closure = facts.closure as { closedOn: string; outcome: string; docNo: string | null } | null;
  return closure ? { initial: { ...closure, closedOn: dayjs(closure.closedOn) } } : {};
}

/** What goes with a registration that is taken back. */
function beforeVoiding({ facts, outcomeLabel }: ApplicationView): Beginning {
  const answered = outcomeLabel ? `这件已经办结（${outcomeLabel}），` : '';
  const title = `作废 ${facts.registerNo as string} 的登记？`;
  const content = `${answered}作废以后不再列入年度报告的任何数字，也不能恢复；只用于登记错、重复登记的。`;
  return { confirm: { title, content } };
}

interface Letter {
  consultation: string;
  with: string;
  answeredOn: string | null;
}

/** Of which letter an answer or its want is told: one of those that nobody has answered. */
const lettersTo =
  (...by: readonly string[]) =>
  ({ facts }: ApplicationView): Beginning => {
    const open = (facts.consultations as Letter[]).filter((one) => by.includes(one.with) && one.answeredOn === null);
    return {
      choices: { consultation: open.map(({ consultation }) => ({ value: consultation, label: consultation })) },
      ...(open.length === 1 && { initial: { consultation: open[0]?.consultation } }),
    };
  };

interface Proceeding {
  caseNo: string;
  route: string;
  instances: { decidedOn: string | null }[];
}

/** Of which case something is told: one of those that are at this point; a single one stands there at once. */
const casesAt =
  (fits: (one: Proceeding, pending: boolean) => boolean) =>
  ({ facts }: ApplicationView): Beginning => {
    const open = (facts.proceedings as Proceeding[]).filter((one) =>
      fits(one, one.instances.at(-1)?.decidedOn === null),
    );
    return {
      choices: { caseNo: open.map(({ caseNo }) => ({ value: caseNo, label: caseNo })) },
      ...(open.length === 1 && { initial: { caseNo: open[0]?.caseNo } }),
    };
  };

const ofThirdParty = lettersTo('third_party');
const ofOrgan = lettersTo('joint_author', 'other');
/** What whoever drafts is to know: who cannot sign then, and who has not answered. */
const beforeDrafting = (view: ApplicationView): Beginning => ({
  about: [view.draftingNote, openRequestsNote(view)].filter(Boolean).join(''),
});

/** What goes to others with what goes to the applicant. */
const toOthersAsWell = ({ prompts }: ApplicationView): Beginning => ({
  about: prompts.flatMap(({ said, action }) => (action === null ? said : [])).join(''),
});

/** By the action, what its form opens with beyond its fields. */
export const OPENS_WITH: Readonly<Record<string, (view: ApplicationView) => Beginning>> = {
  DraftReply: beforeDrafting,
  DraftReplyOnRecord: beforeDrafting,
  Serve: toOthersAsWell,
  ChargeFee: feeCount,
  CorrectClosure: asClosed,
  ReceiveThirdPartyAnswer: ofThirdParty,
  LapseThirdParty: ofThirdParty,
  ReceiveOrganAnswer: ofOrgan,
  LapseOrgan: ofOrgan,
  DecideReview: casesAt(({ route }, pending) => route === 'review' && pending),
  DecideSuit: casesAt(({ route, instances }, pending) => route !== 'review' && instances.length === 1 && pending),
  FileAppeal: casesAt(({ route }, pending) => route !== 'review' && !pending),
  DecideAppeal: casesAt(({ instances }, pending) => instances.length > 1 && pending),
  Void: beforeVoiding,
};
