/** Shared by the indicators of risk, delivery and the time after it. */
import { isOfType, type EventTypeCode, type HealthEvent } from '../event/index.js';
import { addDays, type Day } from '../period/index.js';
import type { AncVisit } from './antenatal.js';
import type { Pregnancy } from './pregnancy.js';
import { windowAfter, type VisitWindows } from './visit-windows.js';

export type Delivery = HealthEvent<'delivery'>;
export type PncVisit = HealthEvent<'pnc_visit'>;

/** The events of one type, in the order of history. */
export const ofType = <C extends EventTypeCode>({ events }: Pregnancy, type: C): readonly HealthEvent<C>[] =>
  events.filter((event): event is HealthEvent<C> => isOfType(event, type));

export const deliveryOf = (pregnancy: Pregnancy): Delivery | undefined => ofType(pregnancy, 'delivery')[0];

/** From this score on a pregnancy is at risk (low risk has 2). Source: score of Poedji Rochjati. */
const KSPR_ABOVE = 2;
const tellsRisk = ({ data }: AncVisit): boolean => (data.riskFactors ?? []).length > 0 || (data.kspr ?? 0) > KSPR_ABOVE;

export const visitsTellingRisk = (pregnancy: Pregnancy): readonly AncVisit[] => ofType(pregnancy, 'anc_visit').filter(tellsRisk);
export const riskFinder = ({ data }: AncVisit) => data.riskFoundBy ?? (data.provider === 'kader' ? 'kader' : 'nakes');

/** Days after delivery within which a service is one of the puerperium. */
const PUERPERIUM_DAYS = 42;
export const isInPuerperium = (born: Day, day: Day): boolean => day >= born && day <= addDays(born, PUERPERIUM_DAYS);
export const endOfPuerperium = (born: Day): Day => addDays(born, PUERPERIUM_DAYS);

export type PostnatalWindow = 'kf1' | 'kf2' | 'kf3' | 'kf4';
const KF: VisitWindows<PostnatalWindow> = { first: 'kf1', later: [['kf2', 3, 7], ['kf3', 8, 28], ['kf4', 29, 42]] };

/** The first visit of a health worker in each window. */
export function postnatalVisits(pregnancy: Pregnancy): Partial<Record<PostnatalWindow, PncVisit>> {
  const delivery = deliveryOf(pregnancy);
  const first: Partial<Record<PostnatalWindow, PncVisit>> = {};
  for (const visit of delivery ? ofType(pregnancy, 'pnc_visit') : []) {
    const window = delivery && visit.data.provider !== 'kader' ? windowAfter({ day: delivery.occurredOn, at: delivery.occurredAt }, visit, KF) : null;
    if (window) first[window] ??= visit;
  }
  return first;
}

/** cm of the upper arm below which a pregnant woman is energy deficient (KEK). Source: Buku KIA. */
const THIN_BELOW = 23.5;

/** The visit with the first measure of the upper arm. */
export const firstArm = (pregnancy: Pregnancy): AncVisit | undefined => ofType(pregnancy, 'anc_visit').find(({ data }) => data.muacCm !== undefined);
export const isThin = ({ data }: AncVisit): boolean => data.muacCm !== undefined && data.muacCm < THIN_BELOW;

/** Source: family planning programme; every method but the traditional ones. */
export const isModern = (method: HealthEvent<'family_planning'>['data']['method']): boolean => method !== 'tradisional';
