import { treeOn } from '../domain/organs/tree.js';
import type { EventLog } from '../event-store/event-log.js';
import { knownForest } from '../event-store/forest.js';
import type { Organ } from '../event-store/found-organ.js';

/** The tree as it stood on a day, by code. */
export async function organsOn({ db }: EventLog, day: string): Promise<Omit<Organ, 'id'>[]> {
  return treeOn((await knownForest(db)).forest, day);
}
