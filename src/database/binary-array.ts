/** How values of one type are written in PostgreSQL's binary form. */
export interface Kind<T> {
  oid: number;
  bytes(value: T): number;
  write(to: Buffer, at: number, value: T): void;
}

/** What the server would refuse as text must not be written as something else. The code is the server's own for such a value. */
class NotOfType extends TypeError {
  readonly code = '22P02';
}

const HEADER = 20;
const NULL = -1;

export const INTEGER: Kind<number> = {
  oid: 23,
  bytes: () => 4,
  write: (to, at, value) => void to.writeInt32BE(whole(value), at),
};

export const BIGINT: Kind<number> = {
  oid: 20,
  bytes: () => 8,
  write: (to, at, value) => void to.writeBigInt64BE(BigInt(whole(value)), at),
};

export const TEXT: Kind<string> = {
  oid: 25,
  bytes: (value) => Buffer.byteLength(value),
  write: (to, at, value) => void to.write(value, at),
};

export const BYTES: Kind<Buffer> = {
  oid: 17,
  bytes: (value) => value.length,
  write: (to, at, value) => void value.copy(to, at),
};

export const UUID: Kind<string> = {
  oid: 2950,
  bytes: () => 16,
  write: (to, at, value) => {
    if (to.write(value.replaceAll('-', ''), at, 16, 'hex') !== 16) throw new NotOfType(`no uuid: ${value}`);
  },
};

function whole(value: number): number {
  if (Number.isInteger(value)) return value;
  throw new NotOfType(`no integer: ${value}`);
}

/**
 * An array as `pg` hands it on untouched and PostgreSQL takes it without reading text: dimensions, whether there are nulls,
 * type, length, lower bound; then each value after its length. Throws `NotOfType`, or a `RangeError` of Node's.
 */
export function binaryArray<T>({ oid, bytes, write }: Kind<T>, values: readonly (T | null)[]): Buffer {
  const lengths = values.map((value) => (value === null ? NULL : bytes(value)));
  const all = Buffer.allocUnsafe(lengths.reduce((sum, length) => sum + 4 + Math.max(length, 0), HEADER));
  for (const [i, each] of [1, lengths.includes(NULL) ? 1 : 0, oid, values.length, 1].entries())
    all.writeInt32BE(each, 4 * i);
  let at = HEADER;
  for (const [i, value] of values.entries()) {
    const length = lengths[i] as number;
    all.writeInt32BE(length, at);
    if (value !== null) write(all, at + 4, value);
    at += 4 + Math.max(length, 0);
  }
  return all;
}
