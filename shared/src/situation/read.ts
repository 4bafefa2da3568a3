/** One read of the facts: what it looks up once is kept for its length. */
import type { AreaCode } from '../area/index.js';
import type { Basis } from '../protocol/index.js';
import type { SasaranPage, SasaranQuestion } from '../sasaran/index.js';
import { partsOfCatalogue, type CatalogueParts } from './catalogue-parts.js';
import type { Facts } from './facts.js';
import type { Frame, WindowName } from './frame.js';
import { hasReported } from './report.js';
import type { Spot } from './rows/row.js';
import { StreamSource, type Streams } from './streams.js';
import { flowOver, stockOn } from './window.js';

export class Read {
  readonly parts: CatalogueParts;
  /** Whether an indicator was counted by name, by village and period. */
  readonly countedByName = new Map<string, boolean>();
  private readonly source: StreamSource;
  private readonly reports = new Map<AreaCode, boolean>();
  private readonly pages = new Map<string, Partial<Record<Basis, Partial<Record<WindowName, SasaranPage>>>>>();
  private firstLateClock: number | null = null;

  constructor(
    readonly facts: Facts,
    readonly frame: Frame,
    /** Where one is asked for; else each indicator's own. */
    readonly basis: Basis | undefined,
  ) {
    this.parts = partsOfCatalogue(facts.catalogue);
    this.source = new StreamSource(facts.cells);
  }

  streams = (spot: Spot): Streams => this.source.of(spot);

  /** A part at a spot: a flow over the window, a stock at its end. */
  sum(spot: Spot, part: string, name: WindowName): number {
    const window = this.frame.windows[name];
    const streams = this.streams(spot).of(part);
    return this.parts.summingOf(part) === 'stock' ? stockOn(streams, window.last) : flowOver(streams, window);
  }

  /** Whether anything was reported of or by one of the villages; also where the question does not arise. */
  reported(desa: readonly AreaCode[]): boolean {
    return desa.length === 0 || desa.some((each) => this.villageReported(each));
  }

  sasaranPage(group: string, basis: Basis, name: WindowName): SasaranPage {
    let pages = this.pages.get(group);
    if (!pages) this.pages.set(group, (pages = {}));
    return ((pages[basis] ??= {})[name] ??= this.facts.sasaran.page(this.sasaranQuestion(group, basis, name)));
  }

  /** The first clock step that came after the period was closed. */
  get lateFrom(): number {
    this.firstLateClock ??= this.facts.clockAt(this.frame.closesAt);
    return this.firstLateClock;
  }

  private sasaranQuestion(group: string, basis: Basis, name: WindowName): SasaranQuestion {
    const { windows, year, yearBefore } = this.frame;
    return { group, basis, year: name === 'before' ? yearBefore : year, day: windows[name].last };
  }

  private villageReported(desa: AreaCode): boolean {
    const known = this.reports.get(desa);
    if (known !== undefined) return known;
    const answer = hasReported(this.facts, desa, this.frame.windows.own);
    this.reports.set(desa, answer);
    return answer;
  }
}
