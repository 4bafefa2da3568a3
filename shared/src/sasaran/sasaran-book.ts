/** Sasaran: how many there are to reach, by area or unit, group, year and basis. */
import type { Places } from '../area/index.js';
import { getOrMake } from './get-or-make.js';
import { SasaranPage } from './sasaran-page.js';
import type { SasaranQuestion, SasaranRow, SasaranValue } from './sasaran-row.js';

/** Days asked about that are kept ready; a wall asks for two or three, a slider for some dozen. */
const MOST_PAGES = 512;

export class SasaranBook {
  private readonly ledgers = new Map<string, Map<string, SasaranRow[]>>();
  private readonly pages = new Map<string, SasaranPage>();

  constructor(readonly rows: readonly SasaranRow[]) {
    for (const row of rows) {
      const ledger = getOrMake(this.ledgers, keyOf(row), () => new Map<string, SasaranRow[]>());
      getOrMake(ledger, row.area, () => []).push(row);
    }
    for (const ledger of this.ledgers.values()) for (const versions of ledger.values()) versions.sort(byStart);
  }

  lookup(places: Places, areaOrUnit: string, question: SasaranQuestion): SasaranValue | null {
    return this.page(question).lookup(places, areaOrUnit);
  }

  /** The answers to one question for every place; ask it once for many rows. */
  page(question: SasaranQuestion): SasaranPage {
    const key = `${keyOf(question)}|${question.day}`;
    const known = this.pages.get(key);
    if (known) return known;
    if (this.pages.size >= MOST_PAGES) this.pages.clear();
    const page = new SasaranPage(this.ledgers.get(keyOf(question)) ?? new Map<string, SasaranRow[]>(), question.day);
    this.pages.set(key, page);
    return page;
  }
}

const keyOf = ({ group, year, basis }: Pick<SasaranQuestion, 'group' | 'year' | 'basis'>): string => `${group}|${year}|${basis}`;
const byStart = (a: SasaranRow, b: SasaranRow): number => {
  const [left, right] = [a.validFrom ?? '', b.validFrom ?? ''];
  return left < right ? -1 : left > right ? 1 : 0;
};
