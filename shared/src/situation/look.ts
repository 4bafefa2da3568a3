/** What a derived indicator sees of one row in one window. */
import type { AreaCode, Places, UnitId } from '../area/index.js';
import { must } from '../basics/index.js';
import type { IndicatorDefinition, Look, OptionOf, Ratio, VariantKey } from '../indicator/index.js';
import { daysBetween } from '../period/index.js';
import { accumulates, denominatorOf } from './amount.js';
import type { WindowName } from './frame.js';
import type { SourcedTally } from './paper.js';
import type { Read } from './read.js';
import { Plan } from './rows/plan.js';
import { NOWHERE, type Row, type Spot } from './rows/row.js';
import { EVER, isValid, territoryOf } from './rows/territory.js';

export interface Wanted {
  readonly definition: IndicatorDefinition;
  readonly name: WindowName;
}
export interface Sight {
  readonly name: WindowName;
  /** How another indicator is read. */
  readonly tallyOf: (read: Read, row: Row, wanted: Wanted) => SourcedTally;
  /** What was come across while looking. */
  readonly seen: { paper: boolean };
}

export class RowLook implements Look {
  constructor(
    private readonly read: Read,
    private readonly row: Row,
    private readonly sight: Sight,
  ) {}

  count = (part: string): number => this.read.sum(this.row.counts, part, this.sight.name);

  indicator = (code: string): Ratio => {
    const definition = must(this.read.parts.definition(code), `indicator ${code}`);
    const name = this.sight.name === 'cumulative' && !accumulates(definition) ? 'own' : this.sight.name;
    const tally = this.sight.tallyOf(this.read, this.row, { definition, name });
    if (tally.paper) this.sight.seen.paper = true;
    return { numerator: tally.count, denominator: denominatorOf(definition, tally) };
  };

  variant = <Key extends VariantKey>(key: Key): OptionOf<Key> => this.read.facts.variants.option(key, this.row.key, this.lastDay().last);

  get days(): number {
    const { first, last } = this.read.frame.windows[this.sight.name];
    return last < first ? 0 : daysBetween(first, last) + 1;
  }

  villages = (): readonly Look[] => {
    const { places } = this.read.facts;
    const there = this.row.desa.filter((code) => isValid(places.area(code), this.lastDay()));
    return there.map((code) => new RowLook(this.read, this.villageRow(code), this.sight));
  };

  units = (kind: string): readonly Look[] => {
    const { places } = this.read.facts;
    const there = this.row.units.filter((id) => places.unit(id)?.kind === kind && isValid(places.unit(id), this.lastDay()));
    return there.map((id) => new RowLook(this.read, unitRow(places, id), this.sight));
  };

  /** The registry is asked as of the end of the window. */
  private lastDay() {
    const { last } = this.read.frame.windows[this.sight.name];
    return { first: last, last };
  }

  private villageRow(code: string): Row {
    if (this.row.key === code) return this.row;
    const row = villageRow(this.read.facts.places, code);
    const { served } = this.row.counts;
    return served ? { ...row, counts: servedInside(served.units, code) } : row;
  }
}

const servedInside = (units: readonly string[], desa: string): Spot => ({ ...NOWHERE, served: { units, clients: { of: 'inside', desa: new Set([desa]) } } });

const villageRows = new WeakMap<Places, Map<AreaCode, Row>>();
const unitRows = new WeakMap<Places, Map<UnitId, Row>>();

const villageRow = (places: Places, code: AreaCode): Row =>
  kept(villageRows, places, { key: code, make: () => must(new Plan(places, { area: code, grain: 'desa', place: 'residence', span: EVER }).row(code), `row of ${code}`) });

/** A unit by itself, whoever it served; those below it are looked at as units of their own. */
const unitRow = (places: Places, id: UnitId): Row =>
  kept(unitRows, places, {
    key: id,
    make: () => {
      const { desa, dusun } = territoryOf(places, id);
      const counts: Spot = { ...NOWHERE, served: { units: [id], clients: { of: 'anywhere' } } };
      return { key: id, name: '', extra: false, counts, residents: { desa, dusun, unknownAt: [id], served: null }, sasaranOf: [id], desa, units: [id], reporting: [] };
    },
  });

function kept(rows: WeakMap<Places, Map<string, Row>>, places: Places, { key, make }: { readonly key: string; readonly make: () => Row }): Row {
  const ofPlaces = rows.get(places) ?? new Map<string, Row>();
  rows.set(places, ofPlaces);
  const row = ofPlaces.get(key) ?? make();
  ofPlaces.set(key, row);
  return row;
}
