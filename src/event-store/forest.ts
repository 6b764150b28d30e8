import type { OrganState } from '../domain/organs/organ.js';
import { type Forest, forestOf } from '../domain/organs/tree.js';
import type { Reader } from './own-connection.js';

export interface KnownOrgan {
  id: number;
  /** Of its stream. */
  version: number;
  state: OrganState;
}

/** Every organ of the register, of one moment, by code. */
export interface KnownForest {
  /** Moves with every change of the tree: see `OrganRow.treeVersion`. */
  treeVersion: number;
  forest: Forest;
  byCode: ReadonlyMap<string, KnownOrgan>;
}

/** One organ of them; null where no organ has this code. */
export async function knownOrgan(db: Reader, code: string): Promise<KnownOrgan | null> {
  const { rows } = await db.query<KnownOrgan>('select organ_id as id, version, state from organ where code = $1', [
    code,
  ]);
  return rows[0] ?? null;
}

/** Read whole, of one moment. */
export async function knownForest(db: Reader): Promise<KnownForest> {
  const { rows } = await db.query<KnownOrgan & { tree: number }>(
    'select o.organ_id as id, o.version, o.state, t.version as tree from organ_tree t left join organ o on true order by o.code',
  );
  const organs = rows.filter(({ id }) => id !== null).map(({ tree: _, ...organ }) => organ);
  return {
    treeVersion: Number(rows[0]?.tree ?? 0),
    forest: forestOf(organs.map(({ state }) => state)),
    byCode: new Map(organs.map((organ) => [organ.state.code, organ])),
  };
}
