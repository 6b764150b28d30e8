import type { LegalDate } from '../../law/legal-date.js';
import { jointOrganLapsesOn, thirdPartyLapsesOn } from '../../law/other-periods.js';
import type { WorkingCalendar } from '../../law/working-calendar.js';
import { Refusal } from '../../refusals.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
import { missingNotice } from '../violations.js';
import { notBefore } from './deadlines.js';

type Answer = Does<'ReceiveThirdPartyAnswer'> | Does<'ReceiveOrganAnswer'>;
type Lapse = Does<'LapseThirdParty'> | Does<'LapseOrgan'>;

/** Art. 32: the third party is asked in writing; meanwhile the clock stands. */
export function consultThirdParty(
  command: Does<'ConsultThirdParty'>,
  app: Application,
  judge: Judgement,
): ApplicationEvent {
  newLetter(command.consultation, app, judge);
  notBefore(command.servedOn, command.sentOn, judge, ['送达', '征求意见']);
  return judge.on({ ...command, type: 'ThirdPartyConsulted' });
}

/** Art. 34: an organ that made the information too, or another one concerned. */
export function consultOrgan(command: Does<'ConsultOrgan'>, app: Application, judge: Judgement): ApplicationEvent {
  newLetter(command.consultation, app, judge);
  notBefore(command.servedOn, command.sentOn, judge, ['送达', '征求意见']);
  return judge.on({ ...command, type: 'OrganConsulted' });
}

/**
 * Art. 32, 34: the answer has come, perhaps too late to be awaited; from the next day on the clock runs again, if it stood. As long
 * as no lapse stands on record the organ has waited for it, after the fifteenth working day too (procedure §5: until the answer).
 */
export function endConsultation(command: Answer, app: Application, judge: Judgement): ApplicationEvent {
  const letter = openLetter(command, app, judge);
  notBefore(command.receivedOn, letter?.sentOn, judge, ['收到意见', '征求意见']);
  const type = command.type === 'ReceiveThirdPartyAnswer' ? 'ThirdPartyResponded' : 'OrganResponded';
  return judge.on({ ...command, type });
}

/**
 * Art. 32, 34: silence for fifteen working days from the day the letter was received. Art. 33 ¶3: only the time that asking
 * needs is left out, so the clock runs again from the end of those days, however late somebody writes down that they are over. To
 * an organ that did not make the information (`other`) the law gives no days: it is waited for until that is given up.
 */
export function lapseConsultation(
  command: Lapse,
  app: Application,
  { calendar }: Facts,
  judge: Judgement,
): ApplicationEvent {
  const { lapsedOn } = command;
  const letter = openLetter(command, app, judge);
  notBefore(lapsedOn, letter?.sentOn, judge, ['逾期未答复', '征求意见']);
  const endedOn = letter?.with === 'other' ? lapsedOn : lapsesOn(command, letter?.servedOn, calendar, judge);
  return judge.on({
    ...command,
    type: command.type === 'LapseThirdParty' ? 'ThirdPartyLapsed' : 'OrganLapsed',
    ...(endedOn < lapsedOn && { periodEndedOn: endedOn }),
  });
}

/** The fifteenth working day. Throws `consultation_not_served`, `consultation_not_lapsed`, `CalendarMissing`. */
function lapsesOn(
  { type, lapsedOn }: Lapse,
  servedOn: LegalDate | null | undefined,
  calendar: WorkingCalendar,
  judge: Judgement,
): LegalDate {
  const thirdParty = type === 'LapseThirdParty';
  const article = articleOf(thirdParty);
  if (!servedOn) throw new Refusal('consultation_not_served', { article });
  const day = (thirdParty ? thirdPartyLapsesOn : jointOrganLapsesOn)(servedOn, calendar);
  judge.demand(lapsedOn >= day, 'consultation_not_lapsed', { article, lapsesOn: day });
  return day;
}

const articleOf = (thirdParty: boolean): string => (thirdParty ? '32' : '34');

function newLetter(consultation: string, app: Application, judge: Judgement): void {
  const known = app.consultations.some((letter) => letter.consultation === consultation);
  judge.demand(!known, 'consultation_exists', { consultation });
}

function openLetter({ type, consultation }: Answer | Lapse, app: Application, judge: Judgement) {
  const thirdParty = type === 'ReceiveThirdPartyAnswer' || type === 'LapseThirdParty';
  const answers = type === 'ReceiveThirdPartyAnswer' || type === 'ReceiveOrganAnswer';
  const pending = answers ? '尚未收到意见' : '尚未结束';
  const open = app.consultations.filter(
    (one) => one[answers ? 'answeredOn' : 'endOn'] === null && (one.with === 'third_party') === thirdParty,
  );
  const letter = open.find((one) => one.consultation === consultation);
  const names = open.map((one) => `“${one.consultation}”`).join('、');
  judge.demand(
    letter !== undefined,
    'unknown_consultation',
    {
      article: articleOf(thirdParty),
      consultation,
      pending,
      whom: thirdParty ? '第三方' : '其他机关',
      open: names ? `${pending}的有：${names}，请从中选择` : `目前没有${pending}的，请先登记征求意见`,
    },
    missingNotice('third_party'),
  );
  return letter;
}
