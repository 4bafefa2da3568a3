/**
 * Generated histories as they arrive: coherent stories of a few people in three villages, told with noise. Never a
 * conflict: one revision of one event always says the same (rule R9).
 */
import fc from 'fast-check';
import type { EventRevision } from '@pantau/shared/event';
import { dayNumber } from '@pantau/shared/period';
import type { Draft } from './draft.js';
import { reported, reportings } from './noise.js';
import { askedStory, elderStory, screenedStory } from './stories/adults.js';
import { antenatalStory } from './stories/antenatal.js';
import { careStory } from './stories/care.js';
import { childHealthStory } from './stories/child-health.js';
import { childYearStory } from './stories/child-year.js';
import { childbirthStory } from './stories/childbirth.js';
import { chronicCareStory } from './stories/chronic-care.js';
import { chronicStory } from './stories/chronic.js';
import { dengueStory } from './stories/dengue.js';
import { diseaseStory } from './stories/diseases.js';
import { familyStory } from './stories/families.js';
import { growthStory } from './stories/growth.js';
import { householdStory } from './stories/household.js';
import { houseStory } from './stories/houses.js';
import { infancyStory } from './stories/infancy.js';
import { methodStory } from './stories/methods.js';
import { sessionStory } from './stories/posyandu.js';
import { pregnancyStory } from './stories/pregnancy.js';
import { schoolStory } from './stories/school.js';
import { withSequels } from './stories/sequels.js';
import { sickChildStory } from './stories/sick-child.js';
import { supplyStory } from './stories/supplies.js';
import { totalStory } from './stories/totals.js';
import { tuberculosisStory } from './stories/tuberculosis.js';
import { unitStory } from './stories/units.js';

type Arrivals = readonly EventRevision[];

const story: fc.Arbitrary<Draft[]> = fc.oneof(
  { weight: 4, arbitrary: pregnancyStory },
  { weight: 3, arbitrary: infancyStory },
  { weight: 3, arbitrary: growthStory },
  { weight: 3, arbitrary: chronicStory },
  { weight: 2, arbitrary: householdStory },
  { weight: 2, arbitrary: dengueStory },
  { weight: 1, arbitrary: sessionStory },
  { weight: 2, arbitrary: totalStory },
  { weight: 4, arbitrary: antenatalStory },
  { weight: 4, arbitrary: childbirthStory },
  { weight: 1, arbitrary: methodStory },
  { weight: 8, arbitrary: childHealthStory },
  { weight: 3, arbitrary: childYearStory },
  { weight: 4, arbitrary: schoolStory },
  { weight: 3, arbitrary: careStory },
  { weight: 5, arbitrary: diseaseStory },
  { weight: 2, arbitrary: houseStory },
  { weight: 2, arbitrary: sickChildStory },
  { weight: 1, arbitrary: supplyStory },
  { weight: 3, arbitrary: tuberculosisStory },
  { weight: 6, arbitrary: screenedStory },
  { weight: 3, arbitrary: askedStory },
  { weight: 4, arbitrary: elderStory },
  { weight: 5, arbitrary: chronicCareStory },
  { weight: 2, arbitrary: familyStory },
  { weight: 10, arbitrary: unitStory },
);

/** All revisions there are, each once, event by event. */
const revisions = ({ stories = 6 } = {}): fc.Arbitrary<Arrivals> =>
  fc
    .array(story, { minLength: 1, maxLength: stories })
    .chain((told) => withSequels(told.flat()))
    .chain((drafts) => reportings(drafts).map((all) => all.flatMap((reporting, index) => reported(drafts, index, reporting))));

/** In some order of arrival: as it happened, some late, or in any order at all; some of it twice. */
function inSomeOrder(all: Arrivals): fc.Arbitrary<Arrivals> {
  const lateBy = fc.array(fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(120) }), { minLength: all.length, maxLength: all.length });
  const late = lateBy.map((days) => sorted(all, (index) => dayOf(all, index) + (days[index] ?? 0)));
  const any = fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length });
  return fc.tuple(fc.oneof(late, any), fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 })).map(([order, repeats]) => repeated(order, repeats));
}

export const arrivals = (options: { stories?: number } = {}): fc.Arbitrary<Arrivals> => revisions(options).chain(inSomeOrder);

/** The same revisions in two orders of arrival. */
export const twoOrders = (options: { stories?: number } = {}): fc.Arbitrary<readonly [Arrivals, Arrivals]> =>
  revisions(options).chain((all) => fc.tuple(inSomeOrder(all), inSomeOrder(all)));

/** A void arrives when its event would have: the day of the revision before it. */
function dayOf(all: Arrivals, index: number): number {
  for (let at = index; at >= 0; at--) {
    const revision = all[at];
    if (revision && !revision.voided) return dayNumber(revision.occurredOn);
  }
  return 0;
}

const sorted = (all: Arrivals, key: (index: number) => number): Arrivals =>
  all.map((revision, index) => ({ revision, at: key(index) })).sort((a, b) => a.at - b.at).map(({ revision }) => revision);

/** `[which, where to]`: sent once more, somewhere after or before. */
function repeated(order: Arrivals, repeats: readonly (readonly [number, number])[]): Arrivals {
  const again = [...order];
  for (const [which, to] of repeats) {
    const revision = order[which % order.length];
    if (revision) again.splice(to % (again.length + 1), 0, revision);
  }
  return again;
}
