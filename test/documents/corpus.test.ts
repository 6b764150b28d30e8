import { readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { readCasesFile } from '../../src/documents/cases-file.js';
import { readLedgerFile } from '../../src/documents/ledger-file.js';
import { FILE_REFUSALS, FileRefused, LEDGER_REFUSALS } from '../../src/documents/ledger-refusals.js';
import { readProactiveFile } from '../../src/documents/proactive-file.js';
import { type CorpusCase, type CorpusExpectation, corpusCases } from './corpus.js';

const TODAY = '2026-11-23';
/** Of processor time on a slow, shared machine: what is guarded against takes minutes. */
const MOST_SECONDS = 15;
const CASES = corpusCases();

const READERS = { ledger: readLedgerFile, cases: readCasesFile, proactive: readProactiveFile };
const NAMES = { ledger: 'registerNo', cases: 'caseNo', proactive: 'name' };

/** What comes of the file; an error that is no refusal is a fault of the program and is thrown on. */
async function outcomeOf({ bytes, expected }: CorpusCase) {
  try {
    const file = await READERS[expected.kind](bytes, TODAY);
    const names = (file.entries as object[]).map((entry) => (entry as Record<string, unknown>)[NAMES[expected.kind]]);
    return { ...file, names, sentences: file.refused.map(({ message }) => message), code: null };
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    return { rows: 0, entries: [], refused: [], names: [], sentences: [error.message], code: error.code };
  }
}

describe('Whatever is brought as a ledger, a list of cases or registers', () => {
  it.each(CASES.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    const { read, refused, fileRefused, shows }: CorpusExpectation = one.expected;
    const start = process.cpuUsage();
    const outcome = await outcomeOf(one);
    const { user, system } = process.cpuUsage(start);

    expect(outcome.code).toBe(fileRefused ?? null);
    expect(outcome.refused.map(({ line, field, code }) => [line, field, code])).toEqual(refused ?? []);
    expect(outcome.names).toEqual(read ?? []);
    if (shows) expect(outcome.entries[0]).toMatchObject(shows);
    for (const sentence of outcome.sentences) expect(sentence).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]{8,200}。$/u);
    for (const { line, field, message } of outcome.refused) expect(message).toContain(`第${line}行“${field}”：`);
    expect((user + system) / 1_000_000).toBeLessThan(MOST_SECONDS);
  });
});

describe('The corpus', () => {
  it('has an expectation for each of its files', () => {
    const files = readdirSync('test/documents/corpus').filter((name) => /^\d/.test(name));
    expect(CASES.map(({ name }) => name)).toEqual(expect.arrayContaining(files));
    expect(files.length).toBeGreaterThanOrEqual(110);
  });

  it('meets every reason for which a file is refused', () => {
    const met = new Set(CASES.map(({ expected }) => expected.fileRefused));
    expect(Object.keys(FILE_REFUSALS).filter((code) => !met.has(code))).toEqual([]);
  });

  it('meets every reason for which a row is refused', () => {
    const met = new Set(CASES.flatMap(({ expected }) => expected.refused?.map(([, , code]) => code) ?? []));
    expect(Object.keys(LEDGER_REFUSALS).filter((code) => !met.has(code))).toEqual([]);
  });
});
