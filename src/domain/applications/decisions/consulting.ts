import { jointOrganLapsesOn, thirdPartyLapsesOn } from '../../law/other-periods.js';
import type { Application } from '../application.js';
import type { Does } from '../commands.js';
import type { ApplicationEvent } from '../events.js';
import type { Facts, Judgement } from '../judgement.js';
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
  notBefore(command.servedOn, command.sentOn, judge);
  return judge.on({ ...command, type: 'ThirdPartyConsulted' });
}

/** Art. 34: an organ that made the information too, or another one concerned. */
export function consultOrgan(command: Does<'ConsultOrgan'>, app: Application, judge: Judgement): ApplicationEvent {
  newLetter(command.consultation, app, judge);
  notBefore(command.servedOn, command.sentOn, judge);
  return judge.on({ ...command, type: 'OrganConsulted' });
}

/** Art. 32, 34: the answer has come; from the next day on the clock runs again. */
export function endConsultation(command: Answer, app: Application, judge: Judgement): ApplicationEvent {
  const letter = openLetter(command, app, judge);
  notBefore(command.receivedOn, letter?.sentOn, judge);
  const type = command.type === 'ReceiveThirdPartyAnswer' ? 'ThirdPartyResponded' : 'OrganResponded';
  return judge.on({ ...command, type });
}

/** Art. 32, 34: silence for fifteen working days from the day the letter was received. */
export function lapseConsultation(
  command: Lapse,
  app: Application,
  { calendar }: Facts,
  judge: Judgement,
): ApplicationEvent {
  const thirdParty = command.type === 'LapseThirdParty';
  const letter = openLetter(command, app, judge);
  judge.demand(Boolean(letter?.servedOn), 'consultation_not_served');
  if (letter?.servedOn) {
    const lapsesOn = (thirdParty ? thirdPartyLapsesOn : jointOrganLapsesOn)(letter.servedOn, calendar);
    judge.demand(command.lapsedOn >= lapsesOn, 'consultation_not_lapsed', { lapsesOn });
  }
  return judge.on({ ...command, type: thirdParty ? 'ThirdPartyLapsed' : 'OrganLapsed' });
}

function newLetter(consultation: string, app: Application, judge: Judgement): void {
  const known = app.consultations.some((letter) => letter.consultation === consultation);
  judge.demand(!known, 'consultation_exists', { consultation });
}

function openLetter(command: Answer | Lapse, app: Application, judge: Judgement) {
  const thirdParty = command.type === 'ReceiveThirdPartyAnswer' || command.type === 'LapseThirdParty';
  const letter = app.consultations.find(
    (one) =>
      one.consultation === command.consultation && one.endOn === null && (one.with === 'third_party') === thirdParty,
  );
  judge.demand(letter !== undefined, 'unknown_consultation', { consultation: command.consultation });
  return letter;
}
