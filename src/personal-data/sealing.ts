import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** What seals new texts; it stands beside each of them, so that another profile can follow without touching the old ones. */
export const ALGORITHM = 'A256GCM';

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM: nonce, ciphertext and tag in one. It opens only with the same key and `about`, the place it belongs to. */
export function seal(key: Buffer, clear: Buffer, about: readonly (string | number)[]): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Buffer.from(JSON.stringify(about)));
  return Buffer.concat([nonce, cipher.update(clear), cipher.final(), cipher.getAuthTag()]);
}

/** Throws for a text that was changed, cut or moved, sealed with another key or by an unknown algorithm. */
export function unseal(key: Buffer, algorithm: string, sealed: Buffer, about: readonly (string | number)[]): Buffer {
  if (algorithm !== ALGORITHM) throw new Error(`sealed with ${algorithm}, which this program does not know`);
  if (sealed.length < NONCE + TAG) throw new Error('a sealed text is cut off');
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(JSON.stringify(about)));
  decipher.setAuthTag(sealed.subarray(-TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE, -TAG)), decipher.final()]);
}
