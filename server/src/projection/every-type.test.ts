/** Events of every type, about every kind of subject, come and go without a trace in the numbers. */
import { eventTypeCodes, eventTypeOf, type EventRevision, type SubjectRef } from '@pantau/shared/event';
import { anEvent, voided } from '@pantau/shared/testing';
import { withStore } from '../../testing/temp-store.js';
import { recount } from './recount.js';
import { Writer } from './writer.js';

const HOME = { desa: '17.04.02.2009', dusun: null };
/** Each type about each kind of subject that it may be about. */
const events = eventTypeCodes.flatMap((type) => {
  const kinds = [eventTypeOf(type)?.subject ?? []].flat();
  return kinds.map((kind) => anEvent(type, { subject: aSubject(kind), residence: HOME, unit: 'puskesmas:1' }));
});

function aSubject(kind: SubjectRef['kind']): SubjectRef {
  const of = { kind: 'person', key: 's/p' } as const;
  if (kind === 'pregnancy') return { kind, key: 's/p', of };
  return kind === 'referral' || kind === 'case' ? { kind, key: `s/${kind}`, of } : { kind, key: kind === 'person' ? 's/p' : `s/${kind}` };
}

it('are counted as a recount counts them, and leave nothing behind when they are void', async () => {
  await withStore(async (store) => {
    const writer = await Writer.open(store, () => Date.parse('2026-04-10T03:00:00Z'));
    const submit = async (revisions: readonly EventRevision[]) => (await writer.submit({ items: revisions.map((revision) => ({ revision, flags: [], quarantine: null })) })).results.map(({ status }) => status);
    const recounted = () => store.database.snapshot((reads) => recount(reads, store.facts().catalogue));
    expect(new Set(await submit(events))).toEqual(new Set(['accepted']));
    const counted = await recounted();
    expect([counted.differing, counted.cells > 0]).toEqual([0, true]);
    await submit(events.map(voided));
    expect(await recounted()).toMatchObject({ differing: 0, cells: 0 });
  });
});
