/** Which parts of the cells a catalogue gives, and which of them each indicator is made of. */
import { allPaperParts, isPaperPart, partsGivenBy, type Catalogue, type IndicatorDefinition, type Summing } from '../indicator/index.js';
import type { Basis } from '../protocol/index.js';
import { stockPart } from '../sasaran/index.js';

export class CatalogueParts {
  private readonly summings: ReadonlyMap<string, Summing>;
  private readonly byCode: ReadonlyMap<string, IndicatorDefinition>;
  private readonly onPaper = new Map<string, readonly string[]>();
  private readonly madeOf = new Map<string, ReadonlySet<string>>();

  constructor(catalogue: Catalogue) {
    this.summings = new Map(catalogue.flatMap((definition) => Object.entries(partsGivenBy(definition)?.parts ?? {})));
    this.byCode = new Map(catalogue.map((definition) => [definition.code, definition]));
  }

  definition = (code: string): IndicatorDefinition | undefined => this.byCode.get(code);
  has = (part: string): boolean => this.summings.has(part);
  summingOf = (part: string): Summing => this.summings.get(part) ?? 'flow';

  /** Every part that can change the numbers of the indicator. @param basis where one is asked for, else its own */
  partsOf(definition: IndicatorDefinition, basis: Basis | undefined): ReadonlySet<string> {
    const key = `${definition.code}|${basis ?? ''}`;
    const known = this.madeOf.get(key);
    if (known) return known;
    const parts = new Set<string>();
    this.collect(definition, basis, parts);
    this.madeOf.set(key, parts);
    return parts;
  }

  /** Those of its parts that hold totals from paper. */
  paperOf(definition: IndicatorDefinition): readonly string[] {
    const known = this.onPaper.get(definition.code);
    if (known) return known;
    const paper = [...this.partsOf(definition, undefined)].filter(isPaperPart);
    this.onPaper.set(definition.code, paper);
    return paper;
  }

  private collect({ code, value, basis: own }: IndicatorDefinition, basis: Basis | undefined, parts: Set<string>): void {
    if (value.kind === 'derived') {
      for (const part of value.looksAt.parts) parts.add(part);
      for (const other of value.looksAt.indicators) {
        const definition = this.byCode.get(other);
        if (definition) this.collect(definition, basis, parts);
      }
      return;
    }
    parts.add(code);
    for (const part of allPaperParts(code)) parts.add(part);
    if (value.denominator.kind === 'part') parts.add(value.denominator.part);
    if (value.denominator.kind !== 'sasaran' || (basis ?? own) !== 'riil') return;
    const stock = stockPart(value.denominator.group);
    if (this.has(stock)) parts.add(stock);
  }
}

const known = new WeakMap<Catalogue, CatalogueParts>();

export function partsOfCatalogue(catalogue: Catalogue): CatalogueParts {
  const parts = known.get(catalogue) ?? new CatalogueParts(catalogue);
  known.set(catalogue, parts);
  return parts;
}
