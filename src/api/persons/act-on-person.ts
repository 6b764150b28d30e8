import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import type { PersonEvent } from '../../domain/persons/person.js';
import { actOnPerson, type PersonOrder } from '../../event-store/acting/act-on-person.js';
import { type Details, fieldsOf, partOf } from '../../personal-data/details.js';
import { noteErasure } from '../../personal-data/erasures.js';
import { Register } from '../command-handlers.js';
import { found } from '../errors.js';
import type { Addressed } from '../order-headers.js';

export type PersonAct = PersonOrder['act'];
/** What a clerk says of an opening: the application and the fields that were there stand in the event. */
export type Opening = Omit<Extract<PersonEvent, { type: 'PersonOpened' }>, 'on' | 'application' | 'fields'> & {
  fields?: string[];
};

/** To the person of an application or, with a letter, of that letter. */
export class ActOnPerson extends Command<object> {
  constructor(
    readonly to: Addressed & { id: string },
    readonly act: Exclude<PersonAct, { type: 'PersonOpened' }> | Opening,
    readonly letter?: string,
  ) {
    super();
  }
}

@CommandHandler(ActOnPerson)
export class ActOnPersonHandler implements ICommandHandler<ActOnPerson> {
  constructor(private readonly register: Register) {}

  async execute({ to, act, letter }: ActOnPerson): Promise<object> {
    const { log, vault, today } = this.register;
    const order = this.register.orderFor(to);
    const place = { application: to.id, ...(letter && { letter }) };
    const kept = found(await vault.keptAt(order.organ, place));
    const shown = act.type === 'PersonOpened' ? partOf(kept.details, act.fields) : null;
    const whole = act.type === 'PersonOpened' ? { ...act, ...place, fields: fieldsOf(Object.keys(shown ?? {})) } : act;
    const { person } = kept;
    const answer = await actOnPerson(
      log,
      {
        ...{ ...order, person, act: whole, applications: await vault.applicationsOf(order.organ, person) },
        ...(act.type === 'PersonalDataErased' && {
          beforehand: () => noteErasure(vault.keys, { organ: order.organ, person, on: today() }),
        }),
      },
      today(),
    );
    return told(answer, shown);
  }
}

/** Clear text is given once, to the order that opened the person; it stands in no stored answer. */
const told = ({ status, response }: { status: string; response: string }, shown: Details | null): object => ({
  ...JSON.parse(response),
  ...(shown && { details: status === 'done' ? shown : null }),
});
