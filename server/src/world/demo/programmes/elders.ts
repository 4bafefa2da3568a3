/** Elders: assessed once a year at posyandu; who depends on others is visited at home, month after month. */
import { firstDayOf, type Happening, type MonthNumber } from '../happening.js';
import { asWritten, careIn, inTurn, lately, residentOf, tellOf, type Resident, type Turn } from '../residents.js';
import { Random } from '../random.js';
import { tell, type Programme, type Scene } from '../teller.js';
import { told } from './yearly.js';

const ELDERS = { series: 4, ages: [61.5, 82], withNik: 0.5 } as const;
const MONTHS = 11;
const SKILAS = ['kognitif', 'mobilisasi', 'malnutrisi', 'penglihatan', 'pendengaran'] as const;

export const elders: Programme = inTurn({
  what: 'lansia',
  since: lately,
  after: MONTHS,
  usual: (scene) => told(scene, 'elders'),
  happen: (scene, turn) => {
    const one = residentOf(scene, ELDERS, turn.number);
    const adl = adlOf(turn.random);
    return [assessment(scene, one, { turn, adl }), ...(adl <= 8 ? [registered(scene, one, turn), ...homeCare(scene, one, turn.month)] : [])];
  },
});

/** Of a hundred 83 are independent, three or four depend on others wholly. */
function adlOf(random: Random): number {
  const lot = random.next();
  return lot < 0.83 ? 20 : lot < 0.94 ? random.int(12, 19) : lot < 0.965 ? random.int(9, 11) : random.int(1, 8);
}

function assessment(scene: Scene, one: Resident, { turn: { day, random }, adl }: { turn: Turn; adl: number }): Happening {
  const found = adl < 20 || random.chance(0.2);
  return tellOf(scene, one, {
    what: 'lansia', day, at: 'posyandu', by: 'perawat',
    content: { type: 'elderly_assess', data: { adl, skilas: true, ...(found ? { skilasFindings: [random.pick(SKILAS)] } : {}), education: true, empowered: random.chance(0.25), completeness: random.chance(0.9) ? 'lengkap' : 'sebagian', ...asWritten(one) } },
  });
}

/** Whom a kader shall look after is on the register. */
const registered = (scene: Scene, one: Resident, { day }: Turn): Happening =>
  tellOf(scene, one, { what: 'daftar', day, at: 'posyandu', by: 'kader', content: { type: 'person_registered', data: { ...asWritten(one), nikStatus: 'valid' } } });

/** A kader looks in each month for as long as the assessment speaks. */
function homeCare(scene: Scene, one: Resident, since: MonthNumber): readonly Happening[] {
  const months = Array.from({ length: MONTHS }, (_, i) => since + 1 + i);
  return months.flatMap((month) => {
    const random = Random.of(scene.plan.seed, 'rawat rumah', one.id, month);
    if (!random.chance(0.8 * careIn(scene, month))) return [];
    const subject = { kind: 'household' as const, key: `kk-l${one.id}` };
    return [tell(scene, {
      key: `${scene.village.number}.rawat.${one.id}.${month}`, subject, home: one.home, day: firstDayOf(month) + random.int(0, 26), at: 'posyandu', by: 'kader',
      content: { type: 'home_visit', data: { outcome: 'selesai', purpose: 'rutin', personsSeen: [{ key: one.key, stage: 'lansia', education: true }] } },
    })];
  });
}
