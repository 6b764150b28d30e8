import { cited } from '../../law/cited.js';
import { inWords } from '../../law/legal-date.js';
import {
  JOINT_ORGAN_WORKDAYS,
  jointOrganLapsesOn,
  THIRD_PARTY_WORKDAYS,
  thirdPartyLapsesOn,
} from '../../law/other-periods.js';
import { remedyClause } from '../../law/remedies.js';
import { whereKnown } from '../../law/working-calendar.js';
import { remedyPlaces } from '../../organs/remedy-places.js';
import { dueIn } from './notices.js';
import type { Bodies, Writing } from './paper.js';
import { objectionsIn } from './papers-in.js';
import { bare, blank, day, known } from './words.js';

/** What goes to third parties, other organs and units. Who applies, and in which words, stands in none of them. */
export const lettersToOthers: Bodies<
  'third_party_letter' | 'joint_organ_letter' | 'third_party_decision' | 'assist_letter'
> = {
  third_party_letter: thirdPartyLetter,
  joint_organ_letter: jointOrganLetter,
  third_party_decision: thirdPartyDecision,
  assist_letter: assistLetter,
};

const CONCERNED = blank('请写明所涉政府信息的名称、文号或者内容');

const numbered = (registerNo: string | null): string => `（登记编号：${known(registerNo, '登记编号')}）`;
const within = (workdays: number, lapsesOn: string | null): string =>
  `${workdays}个工作日内${lapsesOn ? `（${inWords(lapsesOn)}以前）` : ''}`;

/** Art. 32: what it is about, fifteen workdays, how to answer, and that the organ decides where no answer comes. */
function thirdPartyLetter({ event, app, calendar, articles }: Writing<'third_party_letter'>): string[] {
  const { servedOn } = event;
  const lapsesOn = servedOn && whereKnown(() => thirdPartyLapsesOn(servedOn, calendar));
  return [
    `本机关收到一件政府信息公开申请${numbered(app.registerNo)}，所涉政府信息为：${CONCERNED}。公开该信息可能会损害你方的合法权益。`,
    `依照${cited(articles)}的规定，现书面征求你方的意见，请自收到本征询书之日起${within(THIRD_PARTY_WORKDAYS, lapsesOn)}书面提出意见，说明同意公开、不同意公开或者部分同意公开；不同意或者部分同意公开的，请写明不同意公开的内容和理由。可以填写所附的《征求意见确认函》，签名或者盖章后交本机关。`,
    '你方逾期未提出意见的，由本机关依照条例的规定决定是否公开。你方不同意公开且有合理理由的，本机关不予公开；本机关认为不公开可能对公共利益造成重大影响的，可以决定予以公开，并将决定公开的内容和理由书面告知你方。',
  ];
}

/** Art. 34: of an organ that made the information too, fifteen workdays, after which silence is agreement; of another one, its opinion. */
function jointOrganLetter({ event, app, calendar, articles }: Writing<'joint_organ_letter'>): string[] {
  const { servedOn, kind } = event;
  const asked = `本机关收到一件政府信息公开申请${numbered(app.registerNo)}，所涉政府信息为：${CONCERNED}。`;
  if (kind === 'other') return [asked, `现征求你单位对公开该信息的意见，请于${blank('反馈的期限')}以前书面反馈。`];
  const lapsesOn = servedOn && whereKnown(() => jointOrganLapsesOn(servedOn, calendar));
  return [
    `${asked}该信息由你单位与本机关共同制作。`,
    `依照${cited(articles)}的规定，现征求你单位的意见，请自收到本征求意见书之日起${within(JOINT_ORGAN_WORKDAYS, lapsesOn)}书面提出意见。`,
    '逾期未提出意见的，视为同意公开。',
  ];
}

/**
 * Art. 32: disclosed although this third party objects, because of the public interest. It is told what and why and, as it is a
 * decision on its rights, where it may contest it: by what holds of information that is given.
 */
function thirdPartyDecision({
  event,
  before,
  history,
  policies,
  articles,
  consultation,
}: Writing<'third_party_decision'>): string[] {
  const { decidedOn, remedy } = event;
  const objection = objectionsIn(history).findLast((one) => one.consultation === consultation);
  const granted = { outcome: 'granted', decidedOn, ...remedyPlaces(policies, decidedOn) };
  return [
    `本机关就一件政府信息公开申请${numbered(before.registerNo)}征求你方的意见，于${day(objection?.receivedOn, '收到意见的日期')}收到你方${objection?.position === 'partial' ? '部分同意公开' : '不同意公开'}的意见。`,
    `经审查，本机关认为不公开可能对公共利益造成重大影响，依照${cited(articles)}的规定，决定予以公开。`,
    `决定公开的内容：${blank('请写明决定公开的政府信息')}。`,
    `理由：${blank('请写明不公开可能对公共利益造成的重大影响')}。`,
    known(remedy && remedyClause(granted), '救济告知'),
  ];
}

/** Art. 11, 45: what to search for or to provide, and by when; the period of the reply goes on meanwhile. */
function assistLetter({ event, app, calendar, articles, request }: Writing<'assist_letter'>): string[] {
  const asked = event.requests.find((one) => one.request === request);
  return [
    `本机关收到一件政府信息公开申请${numbered(app.registerNo)}。依照${cited(articles)}的规定，现请协助办理下列事项：`,
    `${known(asked && bare(asked.matter), '请写明协办的事项')}。`,
    `请于${day(asked?.answerBy, '反馈的期限')}以前书面反馈：有所需政府信息的，附上政府信息，并提出是否公开的意见；经检索没有的，写明检索的范围、方式和结果；认为不应当公开的，写明依据和理由。`,
    ...(app.clock ? [`协办期间答复期限继续计算，本机关应当于${dueIn(app, calendar)}以前答复申请人。`] : []),
  ];
}
