import { describe, expect, it } from '@jest/globals';
import { entriesOf } from '../../../src/documents/import-desk/brought.js';
import {
  NO_CHOICES,
  NOTHING_REMEMBERED,
  type Remembered,
  remembering,
} from '../../../src/documents/import-desk/choices.js';
import { lookAt } from '../../../src/documents/import-desk/desk.js';
import { sheetsIn } from '../../../src/documents/table-file.js';
import { OLD_LEDGERS, type OldLedger } from './ledgers.js';

const TODAY = '2026-11-28';

async function brought({ file, make, says }: OldLedger) {
  const choices = { ...NO_CHOICES, ...says };
  const book = { name: file, sheets: await sheetsIn(make()) };
  return { book, choices, view: await lookAt(book, choices, NOTHING_REMEMBERED) };
}

const sums = (pairs: readonly (readonly [string, number])[]): Record<string, number> => {
  const all: Record<string, number> = {};
  for (const [name, count] of pairs) all[name] = (all[name] ?? 0) + count;
  return all;
};

describe('Old ledgers as offices keep them', () => {
  it.each(OLD_LEDGERS.map((one) => [one.trap, one] as const))('%s', async (_, one) => {
    const { book, choices, view } = await brought(one);
    const files = await entriesOf(book, choices, NOTHING_REMEMBERED, TODAY);
    const refused = files.flatMap((file) => file.refused.map(({ line, field, code }) => [line, field, code]));
    expect(refused).toEqual(one.refused ?? []);
    const entries = files.flatMap((file) => file.entries);
    const read = entries.map((entry, i) => [
      ...[entry.registerNo, entry.receivedOn, entry.decidedOn, entry.outcome],
      ...(one.rows[i]?.[4] ? [entry.category] : []),
    ]);
    expect(read).toEqual(one.rows);
    expect(sums(view.questions.map(({ code, count }) => [code, count]))).toEqual(one.asked ?? {});
    expect(Object.fromEntries(view.words.map(({ word, suggestion }) => [word, suggestion]))).toEqual(one.words ?? {});
    expect(
      sums(
        view.sheets
          .filter(({ chosen }) => chosen)
          .flatMap(({ remarks }) => remarks.map(({ code, count }) => [code, count])),
      ),
    ).toEqual(one.remarks ?? {});
    expect(view.problems.map(({ code }) => code)).toEqual(one.problems ?? []);
  });

  it('are at least twenty-five', () => expect(OLD_LEDGERS.length).toBeGreaterThanOrEqual(25));
});

describe('An organ’s own dictionary', () => {
  const file = Buffer.from('流水,谁,怎样答的,何时收到\nA-1,张三,给他看了,2020-03-05\nA-2,李四,给 他看了,2020-03-06');
  const said: Remembered = {
    columns: [
      { head: '流水', target: '登记编号' },
      { head: '谁', target: '申请人' },
      { head: '怎样答的', target: '办理结果' },
      { head: '何时收到', target: '收到日期' },
    ],
    words: [{ kind: 'outcome', word: '给他看了', means: 'granted.access_arranged' }],
  };

  it('is used at the next import, and says that it was the organ', async () => {
    const sheets = await sheetsIn(file);
    const view = await lookAt(
      { name: '', sheets },
      { ...NO_CHOICES, sheets: [''] },
      remembering(NOTHING_REMEMBERED, said),
    );
    expect(view.columns.map(({ target, by }) => [target, by])).toEqual([
      ['登记编号', 'organ'],
      ['申请人', 'organ'],
      ['办理结果', 'organ'],
      ['收到日期', 'organ'],
    ]);
    expect(view.words).toMatchObject([{ word: '给他看了', count: 2, means: 'granted.access_arranged', by: 'organ' }]);
  });

  it('takes the last word, and forgets what was refused', () => {
    const again: Remembered = {
      columns: [{ head: '谁', target: '备注' }],
      words: [{ kind: 'outcome', word: '给他看了', means: 'refuse' }],
    };
    const kept = remembering(remembering(NOTHING_REMEMBERED, said), again);
    expect(kept.columns.find(({ head }) => head === '谁')?.target).toBe('备注');
    expect(kept.words).toEqual(said.words);
  });

  it('stands below what the clerk says now', async () => {
    const sheets = await sheetsIn(file);
    const columns: Remembered['columns'] = [{ head: '谁', target: '备注' }];
    const view = await lookAt(
      { name: '', sheets },
      { ...NO_CHOICES, sheets: [''], columns },
      remembering(NOTHING_REMEMBERED, said),
    );
    expect(view.columns[1]).toMatchObject({ target: '备注', by: 'clerk' });
    expect(view.problems).toEqual([{ code: 'missing_heads', of: ['申请人'] }]);
  });
});
