/** Antenatal visits: a doctor in the first and last trimester, midwives in between; many begin late or miss some. */
import type { EventDataByType } from '@pantau/shared/event';
import { isIn, tell, type Programme, type Scene } from '../teller.js';
import { dayText, monthNumberOf, type DayNumber, type Happening } from '../happening.js';
import { pregnanciesOf, type Pregnancy } from '../pregnancy.js';
import { Random } from '../random.js';

type Provider = 'bidan' | 'dokter';
type Data = EventDataByType['anc_visit'];
interface Visit {
  readonly day: DayNumber;
  readonly by: Provider;
}

/** cm of the upper arm below which a woman gets extra food. */
const THIN = 23.5;
const RISKS = ['usia_muda', 'usia_tua', 'anak_banyak', 'jarak_dekat', 'kek', 'anemia', 'hipertensi', 'riwayat_sesar'] as const;
/** Weeks of the visits after the first. */
const PLAN: readonly (readonly [week: number, by: Provider])[] = [[16, 'bidan'], [23, 'bidan'], [29, 'bidan'], [33, 'dokter'], [36, 'bidan']];
/** Pregnancies that were on paper already when the telling begins stay there. */
const HEADSTART = 60;

export const antenatal: Programme = (scene, window) =>
  pregnanciesOf(scene.village, scene.plan.seed, { first: Math.max(window.first - 310, scene.plan.start - HEADSTART), last: window.last }).flatMap((pregnancy) => {
    return visitsOf(scene, pregnancy).flatMap((visit, i) => (isIn(window, visit.day) ? [antenatalVisit(scene, pregnancy, { ...visit, i })] : []));
  });

/** Whether health workers find the woman at all. */
export const isReached = (scene: Scene, pregnancy: Pregnancy): boolean => visitsOf(scene, pregnancy).length > 0;

function visitsOf({ plan, village, character }: Scene, { number, lmp, end }: Pregnancy): readonly Visit[] {
  const random = Random.of(plan.seed, 'anc', village.code, number);
  const early = random.chance(character.early);
  const firstWeek = early ? random.int(6, 12) : random.chance(0.75) ? random.int(13, 24) : random.int(25, 36);
  const firstDay = lmp + firstWeek * 7 + random.int(0, 6);
  if (!random.chance(character.reach * Math.min(1.04, character.zeal(monthNumberOf(firstDay))))) return [];
  const first: Visit = { day: firstDay, by: early && random.chance(0.88) ? 'dokter' : 'bidan' };
  const later = PLAN.flatMap(([week, by]): Visit[] => {
    const day = lmp + (week + random.int(-1, 1)) * 7 + random.int(0, 6);
    const comes = random.chance(Math.min(0.985, 0.3 + 0.68 * character.diligence * character.zeal(monthNumberOf(day))));
    return comes && day > firstDay + 14 ? [{ day, by }] : [];
  });
  return [first, ...later].filter(({ day }) => day < end);
}

interface Body {
  readonly weightKg: number;
  readonly heightCm: number;
  readonly sbp: number;
  readonly dbp: number;
  readonly hb: number;
}

const bodyOf = (random: Random): Body => ({
  weightKg: Math.round(random.around(54, 7)),
  heightCm: Math.round(random.around(153, 5)),
  sbp: Math.max(100, Math.round(random.around(114, 9))),
  dbp: Math.min(86, Math.round(random.around(74, 6))),
  hb: Math.round(random.around(11.3, 1) * 10) / 10,
});

/** What is looked at once: the arm, and the blood where the laboratory has what it takes. */
function firstOf({ plan, village, character }: Scene, { number }: Pregnancy): Pick<Data, 'muacCm' | 'pmt' | 'hiv' | 'syphilis' | 'hbsag'> {
  const random = Random.of(plan.seed, 'anc first', village.code, number);
  const muacCm = Math.round(random.around(26.4, 2.3) * 10) / 10;
  const tests = random.chance(0.3 + 0.6 * character.diligence) ? ({ hiv: 'diperiksa', syphilis: random.chance(0.99) ? 'nonreaktif' : 'reaktif', hbsag: random.chance(0.98) ? 'nonreaktif' : 'reaktif' } as const) : {};
  return { muacCm, ...(muacCm < THIN && random.chance(0.85) ? { pmt: true } : {}), ...tests };
}

/** One pregnancy in seven is at risk; of these a kader has seen two in five before anybody else. */
function riskOf({ plan, village }: Scene, { number }: Pregnancy, i: number): Pick<Data, 'riskFactors' | 'riskFoundBy' | 'kspr'> {
  const random = Random.of(plan.seed, 'risk', village.code, number);
  if (!random.chance(0.165)) return {};
  const [isKaders, told, factor, kspr] = [random.chance(0.42), random.int(0, 1), random.pick(RISKS), random.pick([6, 6, 8, 10, 12])];
  if (i < told) return {};
  return { riskFactors: [factor], kspr, riskFoundBy: isKaders && i === told ? 'kader' : 'nakes' };
}

/** @param i the how-manieth visit it is */
export function antenatalVisit(scene: Scene, pregnancy: Pregnancy, { day, by, i }: Visit & { i: number }): Happening {
  const body = bodyOf(Random.of(scene.plan.seed, 'body', pregnancy.mother));
  const random = Random.of(scene.plan.seed, 'anc visit', scene.village.code, pregnancy.number, i);
  const weeks = Math.floor((day - pregnancy.lmp) / 7);
  return tell(scene, {
    key: `${scene.village.number}.anc.${pregnancy.number}.${i}`,
    day,
    ...(random.chance(0.4) ? { minute: random.int(480, 780) } : {}),
    subject: { kind: 'pregnancy', key: pregnancy.key, of: { kind: 'person', key: pregnancy.mother } },
    home: pregnancy,
    at: by === 'dokter' ? 'puskesmas' : random.weighted({ posyandu: 45, pustu: 30, puskesmas: 25 }),
    by,
    content: {
      type: 'anc_visit',
      data: {
        gaWeeks: Math.min(42, Math.max(4, weeks + (random.chance(0.1) ? random.int(-1, 1) : 0))),
        ...(random.chance(0.35) ? { lmp: dayText(pregnancy.lmp) } : {}),
        provider: by,
        weightKg: body.weightKg + Math.round(weeks / 4),
        ...(i === 0 ? { heightCm: body.heightCm, hb: body.hb } : {}),
        sbp: body.sbp + random.int(-6, 8),
        dbp: body.dbp + random.int(-5, 6),
        ttdTablets: 30,
        ...(by === 'dokter' ? { usg: true } : {}),
        ...riskOf(scene, pregnancy, i),
        ...(i === 0 ? firstOf(scene, pregnancy) : {}),
      },
    },
  });
}
