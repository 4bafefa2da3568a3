/** What reporting does to a story: names, corrections of every kind, voids, and voids before what they void. */
import fc from 'fast-check';
import type { EventRevision } from '@pantau/shared/event';
import { addDays } from '@pantau/shared/period';
import type { Draft } from './draft.js';

/** How one event is reported: the contents of its revisions, first to last. */
const fates = {
  plain: ['as it was'],
  corrected: ['another day', 'as it was'],
  mistaken: ['another event', 'as it was'],
  spoiled: ['as it was', 'another event'],
  confused: ['another of its kind', 'as it was'],
  swapped: ['as it was', 'another of its kind'],
  shifted: ['as it was', 'another day'],
  rehomed: ['as it was', 'without place'],
  voided: ['as it was', 'void'],
  revived: ['as it was', 'void', 'as it was'],
  neverSeen: ['void'],
} as const;
type Fate = keyof typeof fates;
type Content = (typeof fates)[Fate][number];

const anyFate = fc.constantFrom(...(Object.keys(fates) as Fate[]));
const fateOf = (untidy: number) => fc.oneof({ weight: 20, arbitrary: fc.constant<Fate>('plain') }, { weight: untidy, arbitrary: anyFate });
/** Links are taken back more often than other things are. */
const fateOfLink = fc.oneof({ weight: 3, arbitrary: fc.constant<Fate>('plain') }, { weight: 2, arbitrary: fc.constant<Fate>('voided') }, { weight: 1, arbitrary: anyFate });

const reporting = (fate: fc.Arbitrary<Fate>) =>
  fc.record({
    fate,
    /** Revisions need not be consecutive. */
    step: fc.constantFrom(1, 1, 1, 3),
    source: fc.constantFrom('app', 'asik'),
    /** Decides ties by id, whatever the story's own order. */
    name: fc.nat(99),
    recordedHour: fc.constantFrom(null, null, 1, 2),
    /** Days late: the next day mostly, else up to more than a month; or dated ahead. */
    recordedAfter: fc.oneof({ weight: 3, arbitrary: fc.constant(1) }, { weight: 2, arbitrary: fc.integer({ min: -1, max: 33 }) }),
    shift: fc.constantFrom(-40, -1, 1, 33),
    /** Which other event. */
    other: fc.nat(),
  });
export type Reporting = ReturnType<typeof reporting> extends fc.Arbitrary<infer T> ? T : never;

/** How events are reported: by careful people, or by hurried ones now and then. Long stories come out whole only with the former. */
export const reportings = (drafts: readonly Draft[]): fc.Arbitrary<Reporting[]> =>
  fc.constantFrom(1, 1, 12).chain((untidy) => fc.tuple(...drafts.map(({ type }) => reporting(type === 'subject_link' ? fateOfLink : fateOf(untidy)))));

/** All revisions of one event, first to last. */
export function reported(drafts: readonly Draft[], index: number, reporting: Reporting): EventRevision[] {
  const { source, name, step, recordedHour, recordedAfter } = reporting;
  const identity = { source, id: `e-${String(name).padStart(2, '0')}-${String(index).padStart(3, '0')}` };
  return fates[reporting.fate].map((content, turn): EventRevision => {
    const revision = turn * step;
    const told = contentOf(content, drafts, { index, reporting });
    if (!told) return { ...identity, revision, voided: true };
    const recordedAt = recordedHour === null ? null : new Date(Date.parse(told.occurredOn) + (24 * recordedAfter + recordedHour) * 3_600_000).toISOString();
    return { ...identity, revision, voided: false, recordedAt, reporter: null, ...told };
  });
}

function contentOf(content: Content, drafts: readonly Draft[], { index, reporting }: { index: number; reporting: Reporting }): Draft | undefined {
  const own = drafts[index];
  if (content === 'void' || !own) return undefined;
  if (content === 'another event') return drafts[reporting.other % drafts.length];
  if (content === 'another of its kind') return { ...own, ...anotherOf(own.type, drafts, reporting.other) };
  if (content === 'another day') return { ...own, occurredOn: addDays(own.occurredOn, reporting.shift), occurredAt: null };
  return content === 'without place' ? { ...own, residence: null, unit: null } : own;
}

/** Whom and what another event of that type is about. */
function anotherOf(type: Draft['type'], drafts: readonly Draft[], which: number): Pick<Draft, 'subject' | 'data'> | undefined {
  const same = drafts.filter((other) => other.type === type);
  const other = same[which % same.length];
  return other && { subject: other.subject, data: other.data };
}
