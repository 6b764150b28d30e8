import type { LegalDate } from '../law/legal-date.js';
import type { RegisterEntry } from './register-entry.js';
import { STOCK_SIGN } from './registers.js';

type Said = Pick<RegisterEntry, 'action' | 'name' | 'docNo' | 'on' | 'quantity' | 'disclosed' | 'disclosedOn'>;

/** How many there were from day to day: of what is public, and of what is in force without being public. */
interface Stock {
  public: Timeline;
  hidden: Timeline;
}

/** Changes by their day, summed up to the end of any day. */
class Timeline {
  private readonly changes = new Map<LegalDate, number>();
  private readonly days: LegalDate[] = [];
  private last = 0;

  add(day: LegalDate, change: number): void {
    if (!this.changes.has(day)) this.insert(day);
    this.changes.set(day, (this.changes.get(day) ?? 0) + change);
    this.last += change;
  }

  /** At the end of `day`, and the lowest from then on. What comes is entered in order of date, so little lies behind it. */
  since(day: LegalDate): { level: number; lowest: number } {
    let [level, lowest] = [this.last, this.last];
    for (let i = this.days.length - 1; i >= 0 && (this.days[i] as LegalDate) > day; i--) {
      level -= this.changes.get(this.days[i] as LegalDate) ?? 0;
      lowest = Math.min(lowest, level);
    }
    return { level, lowest };
  }

  private insert(day: LegalDate): void {
    let place = this.days.length;
    while (place > 0 && (this.days[place - 1] as LegalDate) > day) place--;
    this.days.splice(place, 0, day);
  }
}

/** All documents or items, or one document. */
type Of = 'all' | `no:${string}` | `name:${string}`;

/**
 * One register of an organ (art. 20): its entries and the stock that they come to. What leaves names its document by number,
 * else by name; under a name that nothing was issued under it is one of all, for much of what is in force was taken over in bulk.
 */
export class Register {
  private readonly entries = new Map<string, RegisterEntry>();
  private readonly stocks = new Map<Of, Stock>();
  private readonly means = new Map<string, Of[]>();
  /** The documents issued under each name. */
  private readonly named = new Map<string, Map<string, Said>>();

  constructor(entries: Iterable<RegisterEntry> = []) {
    const all = [...entries];
    for (const entry of all.filter(({ action }) => action === 'issued')) this.put(entry);
    for (const entry of all.filter(({ action }) => action !== 'issued')) this.put(entry);
  }

  find(id: string): RegisterEntry | undefined {
    return this.entries.get(id);
  }

  /** Puts the entry in, or in the place of what it was before. */
  put(entry: RegisterEntry): void {
    this.take(entry.entry);
    this.entries.set(entry.entry, entry);
    if (!touchesStock(entry)) return;
    if (entry.action === 'issued' && entry.name !== null) this.underName(entry.name).set(entry.entry, entry);
    const means = this.meant(entry);
    this.means.set(entry.entry, means);
    this.move(means, entry, 1);
  }

  take(id: string): void {
    const entry = this.entries.get(id);
    if (!entry) return;
    this.entries.delete(id);
    this.move(this.means.get(id) ?? [], entry, -1);
    this.means.delete(id);
    if (entry.name !== null) this.named.get(entry.name)?.delete(id);
  }

  /** How many of what the entry means are in force at the end of its day, and how many of them are public. */
  there(entry: Said): { inForce: number; public: number } {
    const stock = this.stock(this.meant(entry).find((of) => of !== 'all') ?? 'all');
    const open = stock.public.since(entry.on).level;
    return { inForce: open + stock.hidden.since(entry.on).level, public: open };
  }

  /** Whether no stock that the entry touches is ever below zero from `day` on. */
  holdsFrom(day: LegalDate, id: string): boolean {
    return (this.means.get(id) ?? []).every((of) => {
      const { public: open, hidden } = this.stock(of);
      return open.since(day).lowest >= 0 && hidden.since(day).lowest >= 0;
    });
  }

  private meant(entry: Said): Of[] {
    const { action, name, docNo, quantity } = entry;
    const number: Of | null = docNo === null ? null : `no:${alike(docNo)}`;
    if (action === 'issued') {
      const own: Of[] = number ? [number] : name === null ? [] : [`name:${name}`];
      return ['all', ...own];
    }
    if (number && this.stocks.has(number)) return ['all', number];
    if (quantity !== 1 || number || name === null) return ['all'];
    const [only, ...more] = this.named.get(name)?.values() ?? [];
    if (!only || more.length > 0 || only.quantity !== 1) return ['all'];
    return ['all', only.docNo === null ? `name:${name}` : `no:${alike(only.docNo)}`];
  }

  private move(means: readonly Of[], entry: Said, by: 1 | -1): void {
    for (const of of means) {
      const stock = this.stock(of);
      for (const { day, open, hidden } of changesOf(entry)) {
        stock.public.add(day, by * open);
        stock.hidden.add(day, by * hidden);
      }
    }
  }

  private stock(of: Of): Stock {
    const known = this.stocks.get(of) ?? { public: new Timeline(), hidden: new Timeline() };
    this.stocks.set(of, known);
    return known;
  }

  private underName(name: string): Map<string, Said> {
    const known = this.named.get(name) ?? new Map<string, Said>();
    this.named.set(name, known);
    return known;
  }
}

const touchesStock = ({ action }: Pick<RegisterEntry, 'action'>): boolean =>
  STOCK_SIGN[action] !== 0 || action === 'disclosed';

function changesOf({ action, on, quantity, disclosed, disclosedOn }: Said) {
  if (action === 'disclosed') return [{ day: on, open: quantity, hidden: -quantity }];
  if (STOCK_SIGN[action] < 0) return [{ day: on, open: -disclosed, hidden: disclosed - quantity }];
  const issued = { day: on, open: 0, hidden: quantity };
  return disclosedOn === null ? [issued] : [issued, { day: disclosedOn, open: disclosed, hidden: -disclosed }];
}

/** Numbers are written with brackets of many kinds, and with blanks. */
const alike = (docNo: string): string =>
  docNo
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[([【〔﹝]/g, '〔')
    .replace(/[)\]】〕﹞]/g, '〕');
