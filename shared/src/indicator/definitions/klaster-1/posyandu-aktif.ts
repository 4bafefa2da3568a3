/** Posyandu aktif: opened in eight months of twelve, with enough kader, services and tools. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { firstDay, monthOf, shiftMonth, type Day, type Month } from '../../../period/index.js';
import { unitOf, type Contribution } from '../../contribution.js';
import type { WorkedExample } from '../../definition.js';
import type { History } from '../../history.js';
import { isHeld } from '../../sessions.js';
import { counted, registry, words } from '../../writing/index.js';

/** Source: criteria of an active posyandu (Panduan Pengelolaan Posyandu). */
const CRITERIA = { months: 12, openMonths: 8, kaderWithDecree: 5, services: 3 } as const;
const SERVICES: ReadonlySet<string> = new Set(['gizi', 'kia', 'kb', 'imunisasi']);

type Session = HealthEvent<'posyandu_session'>;
type Roster = HealthEvent<'unit_roster'>;

interface Posyandu {
  readonly sessions: readonly Session[];
  readonly rosters: readonly Roster[];
}

function isActiveOn(day: Day, { sessions, rosters }: Posyandu): boolean {
  const from = shiftMonth(monthOf(day), 1 - CRITERIA.months);
  const recent = sessions.filter(({ occurredOn }) => occurredOn <= day && monthOf(occurredOn) >= from);
  return hasStaff(rosters.filter(({ occurredOn }) => occurredOn <= day)) && isOpenEnough(recent);
}

function hasStaff(rosters: readonly Roster[]): boolean {
  const kader = rosters.findLast(({ data }) => data.kader !== undefined)?.data.kader ?? [];
  const hasTools = rosters.findLast(({ data }) => data.growthTools !== undefined)?.data.growthTools === true;
  return hasTools && new Set(kader.filter(({ decree }) => decree === true).map(({ id }) => id)).size >= CRITERIA.kaderWithDecree;
}

/** Enough months with a session, and with enough services in them. */
function isOpenEnough(sessions: readonly Session[]): boolean {
  const servicesOf = new Map<Month, Set<string>>();
  for (const { occurredOn, data } of sessions) {
    const services = servicesOf.get(monthOf(occurredOn)) ?? new Set();
    servicesOf.set(monthOf(occurredOn), services);
    for (const service of data.services ?? []) if (SERVICES.has(service)) services.add(service);
  }
  return [...servicesOf.values()].filter((services) => services.size >= CRITERIA.services).length >= CRITERIA.openMonths;
}

/** The days on which the answer may change: what is told, and months that leave the twelve. */
function turningDays({ sessions, rosters }: Posyandu): readonly Day[] {
  const leaving = sessions.map(({ occurredOn }) => firstDay(shiftMonth(monthOf(occurredOn), CRITERIA.months)));
  return [...new Set([...sessions.map(({ occurredOn }) => occurredOn), ...rosters.map(({ occurredOn }) => occurredOn), ...leaving])].sort((a, b) => (a < b ? -1 : 1));
}

function read(unit: History): readonly Contribution[] {
  const posyandu = { sessions: unit.ofType('posyandu_session').filter(isHeld), rosters: unit.ofType('unit_roster') };
  const shares: Contribution[] = [];
  let isActive = false;
  for (const day of turningDays(posyandu)) {
    const by = unit.events.findLast(({ occurredOn }) => occurredOn <= day);
    if (!by || isActiveOn(day, posyandu) === isActive) continue;
    isActive = !isActive;
    shares.push({ part: 'posyandu_aktif', day, place: { residence: '', unit: unitOf(by) }, n: isActive ? 1 : -1, by });
  }
  return shares;
}

const POSYANDU = { kind: 'posyandu', key: 'subjek' } as const;
const session = (month: Month): WorkedExample['story'][number] => ({ type: 'posyandu_session', on: `${month}-05`, subject: POSYANDU, data: { services: ['gizi', 'kia', 'imunisasi'] } });
const roster = (kader: number): WorkedExample['story'][number] => ({
  type: 'unit_roster',
  on: '2025-01-02',
  subject: POSYANDU,
  data: { growthTools: true, kader: Array.from({ length: kader }, (_, index) => ({ id: `kader:${index}`, decree: true })) },
});
const EIGHT_MONTHS = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06', '2025-07', '2025-08'];

export const posyanduAktif = counted({
  code: 'posyandu_aktif',
  klaster: 1,
  lifeStage: 'semua',
  names: bilingual('Posyandu aktif', 'Active posyandu'),
  words: words(
    bilingual(
      'Posyandu dengan alat ukur dan 5 kader ber-SK yang dalam 12 bulan terakhir buka 8 bulan, masing-masing dengan 3 dari 4 layanan (gizi, KIA, KB, imunisasi)',
      'Posyandu with tools and 5 kader with a decree that in the last 12 months opened in 8, each with 3 of 4 services (nutrition, mother and child, family planning, immunization)',
    ),
    bilingual('Posyandu yang terdaftar', 'Registered posyandu'),
    bilingual('Sekali per posyandu, keadaan pada akhir periode', 'Once per posyandu, as of the end of the period'),
  ),
  source: 'Panduan Pengelolaan Posyandu 2023; coverage of 50 % of the services is not judged here',
  timeRule: 'point',
  place: 'service',
  ofUnits: true,
  basis: 'riil',
  target: { percent: 80, source: 'Panduan Pengelolaan Posyandu: 80 % per kecamatan' },
  summing: 'stock',
  denominator: registry('posyandu'),
  reading: { from: 'unit', types: ['posyandu_session'], read },
  examples: [
    {
      says: bilingual('Aktif sejak bulan kedelapan, sampai bulan pertama keluar dari dua belas', 'Active from the eighth month on, until the first leaves the twelve'),
      story: [roster(5), ...EIGHT_MONTHS.map(session)],
      gives: [
        ['posyandu_aktif', '2025-08-05', 1],
        ['posyandu_aktif', '2026-01-01', -1],
      ],
    },
    { says: bilingual('Empat kader ber-SK tidak cukup', 'Four kader with a decree are not enough'), story: [roster(4), ...EIGHT_MONTHS.map(session)], gives: [] },
  ],
});
