/** What units tell of themselves: who serves there and what they have, the skills of kader, stocks, and that a month is closed. */
import type { EventDataByType } from '@pantau/shared/event';
import { dayText, firstDayOf, monthsIn, type Content, type DayNumber, type Happening, type MonthNumber } from '../happening.js';
import { careIn, lately } from '../residents.js';
import { Random } from '../random.js';
import { isIn, type Programme, type Scene } from '../teller.js';
import type { Posyandu } from '../villages.js';
import { hasBeds } from './facilities.js';

type Roster = EventDataByType['unit_roster'];

const SKILLS = 25;
/** Of the second tier: the two basic groups, and two further ones. */
const MADYA = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];
/** Puskesmas and pustu close every month; posyandu have done so since this many months before the beginning. */
const POSYANDU_CLOSE_SINCE = 3;
const LISTED = { obat: 40, vaksin: 12 } as const;

export const units: Programme = (scene, window) =>
  [...rosters(scene), ...skills(scene), ...monthsIn({ first: window.first - 40, last: window.last }).flatMap((month) => monthly(scene, month))].filter(({ day }) => isIn(window, day) && day >= scene.plan.start);

/** The Puskesmas is told of with its first village. */
const isFirst = ({ plan, village }: Scene): boolean => plan.villages.find(({ puskesmas }) => puskesmas === village.puskesmas)?.number === village.number;
const openingOf = ({ plan }: Scene): DayNumber => Math.max(plan.start, firstDayOf(plan.begun - 13));

function rosters(scene: Scene): readonly Happening[] {
  const { village } = scene;
  const random = Random.of(scene.plan.seed, 'petugas', village.code);
  const posyandu = village.posyandu.map((each) => about(scene, each.id, { what: 'petugas', day: openingOf(scene), content: { type: 'unit_roster', data: posyanduRoster(scene, each) } }));
  const pustu: Roster = { staff: [{ profession: 'bidan', count: 1 }, ...(random.chance(0.6) ? [{ profession: 'perawat' as const, count: 1 }] : [])], kader: [1, 2].slice(random.chance(0.85) ? 0 : 1).map((i) => ({ id: `kader:pustu-${village.number}-${i}`, decree: true })) };
  const puskesmas: Roster = { staff: [{ profession: 'dokter', count: random.int(1, 3) }, { profession: 'bidan', count: random.int(6, 14) }, { profession: 'perawat', count: random.int(6, 12) }], beds: hasBeds(village) ? random.int(3, 5) : 0 };
  return [
    ...posyandu,
    ...(village.pustu === null ? [] : [about(scene, village.pustu, { what: 'petugas', day: openingOf(scene), content: { type: 'unit_roster', data: pustu } })]),
    ...(isFirst(scene) ? [about(scene, village.puskesmas, { what: 'petugas', day: openingOf(scene), content: { type: 'unit_roster', data: puskesmas } })] : []),
  ];
}

/** In one posyandu of ten a kader has stopped; in one of eight somebody still waits for her decree. */
function posyanduRoster({ plan }: Scene, { id, kader }: Posyandu): Roster {
  const random = Random.of(plan.seed, 'kader', id);
  const left = random.chance(0.1);
  const waits = random.chance(0.12);
  return { kader: kader.slice(left ? 1 : 0).map((each, i) => ({ id: each, decree: !(waits && i === 0) })), growthTools: random.chance(0.93) };
}

/** One kader in ten has gone through the training, all of it or up to the second tier. */
function skills(scene: Scene): readonly Happening[] {
  return scene.village.posyandu.flatMap((posyandu) => {
    const random = Random.of(scene.plan.seed, 'pelatihan', posyandu.id);
    const kader = posyandu.kader[2];
    if (kader === undefined || !random.chance(0.24)) return [];
    const day = scene.plan.began - random.int(30, 300);
    const learnt = random.chance(0.7) ? Array.from({ length: SKILLS }, (_, i) => i + 1) : MADYA;
    const passes = random.chance(0.85);
    return learnt.map((skill): Happening => ({
      ...about(scene, posyandu.id, { what: `cakap${skill}`, day, content: { type: 'kader_skill', data: { skill, trained: true, passed: passes || skill < 18, posyandu: posyandu.id } } }),
      subject: { kind: 'kader', key: kader },
    }));
  });
}

function monthly(scene: Scene, month: MonthNumber): readonly Happening[] {
  const { plan, village } = scene;
  const ofHouses = [...(isFirst(scene) ? [village.puskesmas] : []), ...(village.pustu === null ? [] : [village.pustu])];
  const closing = [...(month >= lately(plan) ? ofHouses : []), ...(month >= plan.begun - POSYANDU_CLOSE_SINCE ? village.posyandu.map(({ id }) => id) : [])];
  return [...closing.flatMap((unit) => closed(scene, unit, month)), ...(month >= lately(plan) ? ofHouses.flatMap((unit) => stocks(scene, unit, month)) : [])];
}

/** Most by the fifth of the next month, some later, some never. */
function closed(scene: Scene, unit: string, month: MonthNumber): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'tutup', unit, month);
  const lot = random.next() / Math.max(0.4, careIn(scene, month));
  if (lot > 0.97) return [];
  const day = firstDayOf(month + 1) + (lot < 0.85 ? random.int(0, 4) : random.int(5, 14));
  return [about(scene, unit, { what: `tutup.${month}`, day, content: { type: 'report_close', data: { month: dayText(firstDayOf(month)).slice(0, 7) } } })];
}

function stocks(scene: Scene, unit: string, month: MonthNumber): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'stok', unit, month);
  const kinds = unit.startsWith('pustu') ? (['obat'] as const) : (['obat', 'vaksin'] as const);
  return kinds.map((kind) => {
    const listed = LISTED[kind];
    return about(scene, unit, { what: `${kind}.${month}`, day: firstDayOf(month) + random.int(1, 3), content: { type: 'stock_check', data: { kind, listed, available: listed - random.int(0, Math.ceil(listed * 0.17)) } } });
  });
}

function about({ village }: Scene, unit: string, { what, day, content }: { what: string; day: DayNumber; content: Content }): Happening {
  return {
    key: `${village.number}.${what}.${unit.replace(/^[a-z]+:/, '')}`,
    village,
    day,
    subject: { kind: unit.startsWith('posyandu') ? 'posyandu' : 'unit', key: unit },
    home: null,
    unit,
    reporter: { id: `bidan:${village.kecamatan.slice(6)}-${(village.number % 7) + 1}`, role: 'bidan' },
    content,
  };
}
