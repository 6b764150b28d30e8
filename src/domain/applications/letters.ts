import type { LegalDate } from '../law/legal-date.js';
import type { Application, Consultation, Correction, Fee } from './application.js';
import type { ApplicationEvent } from './events.js';

type Served = Extract<ApplicationEvent, { type: 'NoticeServed' }>;
type Added = Extract<ApplicationEvent, { type: 'NoticeDetailsAdded' }>;

/** Art. 32, 34: a letter has gone out; the clock stands until its answer. */
export const consulted = (
  app: Application,
  kind: Consultation['with'],
  { consultation, sentOn, servedOn }: Pick<Consultation, 'consultation' | 'sentOn' | 'servedOn'>,
): Application =>
  withConsultations(app, [
    ...app.consultations,
    { consultation, with: kind, sentOn, servedOn, endOn: null, answeredOn: null },
  ]);

/** Nobody waits any longer for an answer to the letter. */
export const consultationEnded = (app: Application, consultation: string, endOn: LegalDate): Application =>
  withLetter(app, consultation, (letter) => ({ ...letter, endOn }));

/** Art. 33 ¶3: the answer came; where the waiting had ended before it, that stays so, and no day is left out twice. */
export const consultationAnswered = (app: Application, consultation: string, answeredOn: LegalDate): Application =>
  withLetter(app, consultation, (letter) => ({
    ...letter,
    answeredOn,
    endOn: letter.endOn && letter.endOn < answeredOn ? letter.endOn : answeredOn,
  }));

const withLetter = (app: Application, consultation: string, change: (letter: Consultation) => Consultation) =>
  withConsultations(
    app,
    app.consultations.map((letter) => (letter.consultation === consultation ? change(letter) : letter)),
  );

/** No answer is awaited any longer. */
export const allConsultationsEnded = (app: Application, endOn: LegalDate): Application =>
  withConsultations(
    app,
    app.consultations.map((letter) => ({ ...letter, endOn: letter.endOn ?? endOn })),
  );

function withConsultations(app: Application, consultations: Consultation[]): Application {
  const letters = consultations.map(({ sentOn, endOn }) => ({ sentOn, endOn }));
  return { ...app, consultations, clock: app.clock && { ...app.clock, consultations: letters } };
}

/** It became known when a notice was received. */
export function noticeServed(app: Application, { notice, consultation, servedOn, dueOn, payBy }: Served): Application {
  switch (notice) {
    case 'correction': {
      const until = dueOn ?? app.corrections.at(-1)?.dueOn ?? null;
      return { ...app, corrections: lastChanged(app.corrections, { servedOn, dueOn: until }) };
    }
    case 'consultation': {
      const served = (letter: Consultation) =>
        letter.consultation === consultation ? { ...letter, servedOn } : letter;
      return { ...app, consultations: app.consultations.map(served) };
    }
    case 'fee':
      return { ...app, fees: lastChanged(app.fees, { receivedOn: servedOn, payBy: payBy ?? null }) };
  }
}

/** What was blank on the record of a notice is known now. */
export function detailsAdded(
  app: Application,
  { correctionDueOn, extensionNotifiedOn, extensionDays, feeAmountFen, channel, handlingUnit }: Omit<Added, 'type'>,
): Application {
  const [extension, ...others] = app.clock?.extensions ?? [];
  return {
    ...app,
    ...(channel && { channel }),
    ...(handlingUnit && { handlingUnit }),
    ...(correctionDueOn && { corrections: lastChanged(app.corrections, { dueOn: correctionDueOn }) }),
    ...(feeAmountFen !== undefined && { fees: lastChanged(app.fees, { amountFen: feeAmountFen }) }),
    ...(app.clock &&
      extension && {
        clock: {
          ...app.clock,
          extensions: [
            { on: extensionNotifiedOn ?? extension.on, workingDays: extensionDays ?? extension.workingDays },
            ...others,
          ],
        },
      }),
  };
}

/** Of corrections and fees only the last can be open. */
export const lastChanged = <T extends Correction | Fee>(all: readonly T[], change: Partial<T>): T[] =>
  all.map((one, i) => (i === all.length - 1 ? { ...one, ...change } : one));
