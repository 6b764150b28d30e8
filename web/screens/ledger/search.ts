import { type Field, fieldsAt } from '../../parts/action-form';

const NOT_ASKED_BY_HAND = ['limit', 'cursor', 'format'];
export const FILTER_FIELDS: Field[] = fieldsAt('GET applications').filter(
  ({ name }) => !NOT_ASKED_BY_HAND.includes(name),
);

/** What the ledger can be searched for. */
export const SEARCHED: Field = fieldsAt('applications/search').find(({ name }) => name === 'text') as Field;
