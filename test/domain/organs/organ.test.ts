import { describe, expect, it } from '@jest/globals';
import { createOrgan } from '../../../src/domain/organs/organ.js';
import { refusalOf } from '../applications/given.js';

const create = (code: string, name: string) => createOrgan({ code, name, parent: null }, '2026-01-05');

describe('An organ with its log', () => {
  it.each(['bureau', '310115-科委', '某市科委', 'a'.repeat(50)])('may be called %s', (code) =>
    expect(create(code, ' 某市科学技术委员会 ')).toEqual({
      type: 'OrganCreated',
      code,
      name: '某市科学技术委员会',
      parent: null,
      on: '2026-01-05',
    }),
  );

  it.each(['', '-a', 'a-', 'a b', 'a/b', '../a', 'a\n', 'a'.repeat(51)])('has no code %j', (code) =>
    expect(refusalOf(() => create(code, '某局'))).toBe('organ_code'),
  );

  it.each(['', '  ', '某\u0000局', '某\u202e局', '局'.repeat(101)])('has no name %j', (name) =>
    expect(refusalOf(() => create('bureau', name))).toBe('organ_name'),
  );
});
