import type { PersonEvent } from '../../domain/persons/person.js';
import { actOnPerson, type PersonOrder } from '../../event-store/acting/act-on-person.js';
import { type Details, fieldsOf, partOf } from '../../personal-data/details.js';
import { noteErasure } from '../../personal-data/erasures.js';
import { Order } from '../command-handlers.js';
import { found } from '../errors.js';
import type { Addressed } from '../order-headers.js';

type PersonAct = PersonOrder['act'];
/** What a clerk says of an opening: the application and the fields that were there stand in the event. */
type Opening = Omit<Extract<PersonEvent, { type: 'PersonOpened' }>, 'on' | 'application' | 'fields'> & {
  fields?: string[];
};

/** To the person of an application or, with a letter, of that letter. */
export const actingOnPerson = (
  to: Addressed & { id: string },
  act: Exclude<PersonAct, { type: 'PersonOpened' }> | Opening,
  letter?: string,
): Order =>
  new Order(async ({ log, vault, today, orderFor }) => {
    const order = orderFor(to);
    const place = { application: to.id, ...(letter && { letter }) };
    const kept = found(await vault.keptAt(order.organ, place));
    const shown = act.type === 'PersonOpened' ? partOf(kept.details, act.fields) : null;
    const whole = act.type === 'PersonOpened' ? { ...act, ...place, fields: fieldsOf(Object.keys(shown ?? {})) } : act;
    const { person } = kept;
    const applications = await vault.applicationsOf(order.organ, person);
    const noting = {
      beforehand: () => noteErasure(vault.keys, { organ: order.organ, person, on: today() }),
    };
    const erasing = act.type === 'PersonalDataErased' ? noting : {};
    return told(await actOnPerson(log, { ...order, person, act: whole, applications, ...erasing }, today()), shown);
  });

/** Clear text is given once, to the order that opened the person; it stands in no stored answer. */
const told = ({ status, response }: { status: string; response: string }, shown: Details | null): object => ({
  ...JSON.parse(response),
  ...(shown && { details: status === 'done' ? shown : null }),
});
