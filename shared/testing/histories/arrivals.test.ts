/** The generated histories are worth trying laws over: coherent enough to reach every number, and as untidy as the field. */
import fc from 'fast-check';
import { definitions, partsGivenBy } from '@pantau/shared/indicator';
import { compareInHistory, type EventRevision, type HealthEvent } from '@pantau/shared/event';
import { addMonths } from '@pantau/shared/period';
import { Reader } from '@pantau/shared/projection';
import { arrivals, naiveCells, naiveHeads, naiveMerged, twoOrders } from '../index.js';

type Arrivals = readonly EventRevision[];
type Live = HealthEvent & { readonly voided: false };

const samples = fc.sample(arrivals(), { seed: 1704, numRuns: 600 });
const nameOf = ({ source, id, revision }: EventRevision) => `${source}|${id}|${revision}`;
const live = (all: Arrivals) => all.filter((revision): revision is Live => !revision.voided);

/** Pairs of revisions of one event, in the order of arrival. */
function pairs(sample: Arrivals): (readonly [before: EventRevision, after: EventRevision])[] {
  const seen = new Map<string, EventRevision>();
  return sample.flatMap((after) => {
    const event = `${after.source}|${after.id}`;
    const before = seen.get(event);
    seen.set(event, after);
    return before ? [[before, after] as const] : [];
  });
}
const changes = (sample: Arrivals, differ: (before: Live, after: Live) => boolean) =>
  pairs(sample).filter(([before, after]) => !before.voided && !after.voided && differ(before, after)).length;

/** Cells of a part as `[day, n]`. */
const cellsOf = (sample: Arrivals, wanted: string) =>
  [...naiveCells(sample)].flatMap(([cell, n]) => {
    const [part, day = ''] = cell.split('|');
    return part === wanted ? [[day, n] as const] : [];
  });

function joined(sample: Arrivals): number {
  const heads = naiveHeads(sample).filter(({ type, subject }) => type !== 'subject_link' && subject.kind === 'person');
  const { person } = naiveMerged(naiveHeads(sample));
  const keys = [...new Set(heads.map(({ subject }) => subject.key))];
  return keys.length - new Set(keys.map(person)).size;
}

function windowsOf(sample: Arrivals): { runOut: number; endEarly: number } {
  const cells = cellsOf(sample, 'ht_terkendali');
  const ends = cells.filter(([, n]) => n < 0).map(([day]) => day);
  const due = new Set(cells.filter(([, n]) => n > 0).map(([day]) => addMonths(day, 3)));
  return { runOut: ends.filter((day) => due.has(day)).length, endEarly: ends.filter((day) => !due.has(day)).length };
}

const sameMoment = (a: HealthEvent, b: HealthEvent | undefined): boolean =>
  b !== undefined && compareInHistory({ ...a, source: '', id: '' }, { ...b, source: '', id: '' }) === 0;

/** What must happen now and then; each counts how often it does in a sample. */
const sometimes: Readonly<Record<string, (sample: Arrivals) => number>> = {
  'a repeat': (sample) => sample.length - new Set(sample.map(nameOf)).size,
  'a void': (sample) => sample.filter(({ voided }) => voided).length,
  'a void before what it voids': (sample) => pairs(sample).filter(([before, after]) => before.voided && after.revision < before.revision).length,
  'a higher revision after a void': (sample) => pairs(sample).filter(([before, after]) => before.voided && !after.voided && after.revision > before.revision).length,
  'another type': (sample) => changes(sample, (before, after) => before.type !== after.type),
  'another day': (sample) => changes(sample, (before, after) => before.type === after.type && before.occurredOn !== after.occurredOn),
  'another subject': (sample) => changes(sample, (before, after) => before.type === after.type && before.subject.key !== after.subject.key),
  'a tie': (sample) => naiveHeads(sample).filter((event, index, heads) => sameMoment(event, heads[index + 1])).length,
  'a late arrival': (sample) => live(sample).filter(({ occurredOn }, index, all) => occurredOn < (all[index - 1]?.occurredOn ?? '')).length,
  'persons joined': joined,
  'a link taken back': (sample) => pairs(sample).filter(([before, after]) => !before.voided && before.type === 'subject_link' && after.voided).length,
  'a child that leaves before the age': (sample) => {
    const days = new Set(live(sample).filter(({ type }) => type === 'person_moved').map(({ occurredOn }) => occurredOn));
    return cellsOf(sample, 'stok_balita').filter(([day, n]) => n < 0 && days.has(day)).length;
  },
  'a window that runs out': (sample) => windowsOf(sample).runOut,
  'a window that ends early': (sample) => windowsOf(sample).endEarly,
};

describe('generated histories', () => {
  it('reach every part of the catalogue, the rare ones too', () => {
    const reached = new Map<string, number>();
    for (const sample of samples)
      for (const part of new Set([...naiveCells(sample).keys()].map((cell) => cell.slice(0, cell.indexOf('|'))))) reached.set(part, (reached.get(part) ?? 0) + 1);
    const parts = definitions.flatMap((definition) => Object.keys(partsGivenBy(definition)?.parts ?? {}));
    expect(parts.filter((part) => (reached.get(part) ?? 0) < 5)).toEqual([]);
  });

  it.each(Object.entries(sometimes))('hold %s', (_, countIn) => {
    expect(samples.filter((sample) => countIn(sample) > 0).length).toBeGreaterThan(5);
  });

  it('never contradict themselves: one revision says one thing', () => {
    for (const sample of samples) {
      const contents = new Map<string, EventRevision>();
      for (const revision of sample) {
        expect(contents.get(nameOf(revision)) ?? revision).toBe(revision);
        contents.set(nameOf(revision), revision);
      }
    }
  });

  it('are events that readings can read', () => {
    const reader = new Reader(definitions);
    for (const sample of samples) for (const event of naiveHeads(sample)) expect(reader.readEvidence(event).length).toBeGreaterThan(0);
  });

  it('come in two orders with the same revisions', () => {
    for (const [one, other] of fc.sample(twoOrders(), { seed: 3, numRuns: 50 }))
      expect(new Set(one.map(nameOf))).toEqual(new Set(other.map(nameOf)));
  });
});
