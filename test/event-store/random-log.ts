import { ACTIONS, UNSIGNED } from '../../src/domain/applications/actions.js';
import { type Application, replay } from '../../src/domain/applications/application.js';
import type { ApplicationCommand, CommandType } from '../../src/domain/applications/commands.js';
import type { ApplicationEvent } from '../../src/domain/applications/events.js';
import { addDays, yearOf } from '../../src/domain/law/legal-date.js';
import { REGISTER_CODES, REGISTERS } from '../../src/domain/proactive/registers.js';
import { Refusal } from '../../src/domain/refusals.js';
import { actOnCase } from '../../src/event-store/acting/act-on-case.js';
import { actOnRegister } from '../../src/event-store/acting/act-on-register.js';
import type { EventLog } from '../../src/event-store/event-log.js';
import { entryId, readRegister } from '../../src/event-store/registers.js';
import { lockYearOf } from '../../src/event-store/year-end/lock-year.js';
import { runYearEnd } from '../../src/event-store/year-end/run-year.js';
import { streamIdOf } from '../../src/event-store/years.js';
import { anyOrder, type Throw } from '../domain/applications/random-orders.js';
import { actWhole } from './act-whole.js';
import { order } from './processes.js';

const APPLICATIONS = 12;

/** Plays the dice against an organ's log over some years: whatever is refused leaves no trace and is no failure. */
export async function playRandomLog(log: EventLog, organ: number, dice: readonly Throw[]): Promise<void> {
  let day = '2023-06-01';
  for (const one of dice) {
    day = addDays(day, one.gap % 15);
    await play(log, organ, one, day).catch((error) => {
      if (!(error instanceof Refusal)) throw error;
    });
  }
}

async function play(log: EventLog, organ: number, { pick, wild, choice }: Throw, day: string): Promise<void> {
  const year = { organ, year: yearOf(day) - 1, actor: 'clerk', today: day };
  if (pick % 29 === 0) await runYearEnd(log, year);
  else if (pick % 29 === 1) await lockYearOf(log, year);
  else if (pick % 29 < 6 && pick % 29 > 2) await enter(log, organ, { pick, wild, choice }, day);
  else if (pick % 29 === 2) await contest(log, organ, choice, day);
  else await orderAnything(log, organ, streamIdOf('random', organ, choice % APPLICATIONS), { pick, wild, choice }, day);
}

async function contest(log: EventLog, organ: number, choice: number, day: string): Promise<void> {
  const { commandId } = order(organ, []);
  const caseNo = `独${choice % 4}号`;
  const filed = { type: 'FileReview', caseNo, route: 'review', acceptedOn: day } as const;
  const decided = { type: 'DecideReview', caseNo, decidedOn: day, result: 'corrected' } as const;
  await actOnCase(log, { commandId, organ, actor: 'clerk', caseNo, commands: [choice % 2 ? filed : decided] }, day);
}

/** Some day of the last three years, be it a closed one; every fourth time a line that is there already is corrected. */
async function enter(log: EventLog, organ: number, { pick, choice }: Dice, day: string): Promise<void> {
  const identity = { ...order(organ, []), actor: 'clerk' };
  const register = REGISTER_CODES[choice % REGISTER_CODES.length] ?? 'art20_1.rules';
  const { actions } = REGISTERS[register];
  const action = actions[pick % actions.length] ?? 'issued';
  const on = addDays(day, -(choice % 1_100));
  const docNo = choice % 3 ? null : `规〔${choice % 5}〕号`;
  const figures = { quantity: 1 + (choice % 3), amountFen: choice % 1_000_000 };
  const fact = { register, action, on, name: null, docNo, source: '底册', ...figures };
  const record = { ...fact, ...(choice % 7 === 0 && { disclosedOn: null }) };
  const entry = entryId(organ, fact, 1);
  const known = (await readRegister(log, organ, register, { entries: [entry] })).register.find(entry);
  const correct = { quantity: choice % 4, reason: '笔误' };
  const act = known && pick % 4 === 0 ? { register, entry, correct } : { record };
  await actOnRegister(log, { ...identity, act }, day);
}

type Dice = Pick<Throw, 'pick' | 'wild' | 'choice'>;

async function orderAnything(
  log: EventLog,
  organ: number,
  application: string,
  dice: Dice,
  day: string,
): Promise<void> {
  const app = replay((await log.historyOf<ApplicationEvent>(organ, application)).events);
  const types = dice.wild ? TYPES : TYPES.filter((type) => fits(type, app));
  if (types.length === 0) return;
  const command = anyOrder(types[dice.pick % types.length] as CommandType, day, dice.choice, app);
  await actWhole(log, { organ, application, commands: [numbered(command, application)] }, day);
}

const ALL = { ...ACTIONS, ...UNSIGNED };
const TYPES: readonly CommandType[] = ['Lodge', ...(Object.keys(ALL) as (keyof typeof ALL)[])];

const fits = (type: CommandType, app: Application | null): boolean => {
  if (type === 'Lodge' || app === null) return type === 'Lodge' && app === null;
  return type in ALL && ALL[type as keyof typeof ALL].from.includes(app.state);
};

const numbered = (command: ApplicationCommand, application: string): ApplicationCommand =>
  command.type === 'Confirm' ? { ...command, registerNo: `登${application}` } : command;
