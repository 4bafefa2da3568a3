/** The generated histories are worth trying laws over: coherent enough to reach every number, and as untidy as the field. */
import fc from 'fast-check';
import { definitions } from '@pantau/shared/indicator';
import { compareInHistory, type EventRevision, type HealthEvent } from '@pantau/shared/event';
import { Reader } from '@pantau/shared/projection';
import { arrivals, naiveCells, naiveHeads, twoOrders } from '../index.js';

const FIXED = { seed: 1704, numRuns: 250 };
const samples = fc.sample(arrivals(), FIXED);
const nameOf = ({ source, id, revision }: EventRevision) => `${source}|${id}|${revision}`;
const live = (all: readonly EventRevision[]) => all.filter((revision): revision is HealthEvent & { voided: false } => !revision.voided);

describe('generated histories', () => {
  it('reach every part of the catalogue, the rare ones too', () => {
    const reached = new Map<string, number>();
    for (const sample of samples)
      for (const part of new Set([...naiveCells(sample).keys()].map((cell) => cell.slice(0, cell.indexOf('|'))))) reached.set(part, (reached.get(part) ?? 0) + 1);
    const parts = definitions.flatMap(({ value }) => (value.kind === 'counted' ? Object.keys(value.parts) : []));
    expect(parts.filter((part) => (reached.get(part) ?? 0) < 5)).toEqual([]);
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

  it('hold repeats, voids without their event, voids that come first, changed types, and ties', () => {
    const counts = { repeats: 0, voids: 0, voidFirst: 0, changedType: 0, ties: 0, late: 0 };
    for (const sample of samples) {
      const seen = new Map<string, EventRevision>();
      counts.repeats += sample.length - new Set(sample.map(nameOf)).size;
      for (const revision of sample) {
        const event = `${revision.source}|${revision.id}`;
        const before = seen.get(event);
        if (revision.voided) counts.voids += 1;
        if (before?.voided && revision.revision < before.revision) counts.voidFirst += 1;
        if (before && !before.voided && !revision.voided && before.type !== revision.type) counts.changedType += 1;
        seen.set(event, revision);
      }
      const heads = naiveHeads(sample);
      counts.ties += heads.filter((event, index) => sameMoment(event, heads[index + 1])).length;
      const days = live(sample).map(({ occurredOn }) => occurredOn);
      counts.late += days.filter((day, index) => day < (days[index - 1] ?? day)).length;
    }
    for (const [what, count] of Object.entries(counts)) expect([what, count > 20]).toEqual([what, true]);
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

const sameMoment = (a: HealthEvent, b: HealthEvent | undefined): boolean =>
  b !== undefined && compareInHistory({ ...a, source: '', id: '' }, { ...b, source: '', id: '' }) === 0;
