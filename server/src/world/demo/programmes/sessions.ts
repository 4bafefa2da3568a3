/** Posyandu open days: one a month for each posyandu, mostly on its day; some are moved, some are not held. */
import type { SubjectRef } from '@pantau/shared/event';
import type { Programme, Scene } from '../teller.js';
import { isIn } from '../teller.js';
import { firstDayOf, instantText, monthsIn, type DayNumber, type Happening, type MonthNumber } from '../happening.js';
import { Random } from '../random.js';
import type { Posyandu } from '../villages.js';

const SERVICES = ['gizi', 'kia', 'imunisasi', 'kb', 'lansia', 'remaja'] as const;
const STAGES = ['bumil', 'bayi', 'balita', 'apras', 'sekolah_remaja', 'dewasa', 'lansia'] as const;
const EXTRAS = ['kelas_ibu', 'bkb', 'paud', 'dana_sehat', 'kebun_gizi'] as const;
const REASONS = ['hujan deras', 'petugas pelatihan', 'hajatan desa', 'libur bersama'] as const;

/** The day on which the posyandu opens in that month; null where it stays closed. */
export function openDayIn({ plan, character }: Pick<Scene, 'plan' | 'character'>, posyandu: Posyandu, month: MonthNumber): DayNumber | null {
  const random = Random.of(plan.seed, 'open', posyandu.id, month);
  if (!random.chance(character.zeal(month) < 0.5 ? 0.7 : 0.965)) return null;
  return firstDayOf(month) + posyandu.openDay - 1 + (random.chance(0.15) ? random.int(1, 3) : 0);
}

export const sessions: Programme = (scene, window) =>
  monthsIn(window).flatMap((month) => scene.village.posyandu.flatMap((posyandu) => sessionIn(scene, posyandu, month))).filter(({ day }) => isIn(window, day));

function sessionIn(scene: Scene, posyandu: Posyandu, month: MonthNumber): readonly Happening[] {
  const random = Random.of(scene.plan.seed, 'session', posyandu.id, month);
  const day = openDayIn(scene, posyandu, month);
  if (day === null) return random.chance(0.5) ? [session(scene, posyandu, { day: firstDayOf(month) + posyandu.openDay - 1, data: { closedReason: random.pick(REASONS) } })] : [];
  return [openedOn(scene, posyandu, day)];
}

export function openedOn(scene: Scene, posyandu: Posyandu, day: DayNumber): Happening {
  const random = Random.of(scene.plan.seed, 'opened', posyandu.id, day);
  const residents = posyandu.dusun.reduce((sum, { population }) => sum + population, 0);
  return session(scene, posyandu, {
    day,
    data: {
      openedAt: instantText(day, random.int(480, 560)),
      kaderIds: posyandu.kader.slice(0, random.int(3, posyandu.kader.length)),
      nakesIds: [`bidan:${scene.village.kecamatan.slice(6)}-${(scene.village.number % 7) + 1}`],
      services: SERVICES.filter((_service, i) => i < 3 || random.chance(0.6)),
      stages: STAGES.filter((_stage, i) => i < 3 || random.chance(0.72)),
      ...(random.chance(0.4) ? { extraActivities: [random.pick(EXTRAS)] } : {}),
      visitors: Math.round(residents * random.between(0.05, 0.11)),
    },
  });
}

type SessionData = Extract<Happening['content'], { type: 'posyandu_session' }>['data'];

function session({ village }: Scene, posyandu: Posyandu, { day, data }: { day: DayNumber; data: SessionData }): Happening {
  const subject: SubjectRef = { kind: 'posyandu', key: posyandu.id };
  return {
    key: `${village.number}.buka.${posyandu.id.slice(9, 13)}.${day}`,
    village,
    day,
    minute: 540,
    subject,
    home: null,
    unit: posyandu.id,
    reporter: { id: posyandu.kader[0], role: 'kader' },
    content: { type: 'posyandu_session', data },
  };
}
