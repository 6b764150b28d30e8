import { ALGORITHM, seal, unseal } from '../personal-data/sealing.js';

/** A text sealed under a key, for one place only: elsewhere it does not open. The algorithm stands before it. */
export const sealedText = (key: Buffer, place: string, text: string): string =>
  `${ALGORITHM}.${seal(key, Buffer.from(text), [place]).toString('base64url')}`;

/** Throws where it was sealed by another key, for another place, or was changed. */
export function openedText(key: Buffer, place: string, sealed: string): string {
  const [algorithm = '', text = ''] = sealed.split('.');
  return unseal(key, algorithm, Buffer.from(text, 'base64url'), [place]).toString('utf8');
}
