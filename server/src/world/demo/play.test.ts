import { createHash } from 'node:crypto';
import { desaOf, Places } from '@pantau/shared/area';
import { checkEvent } from '@pantau/shared/event';
import { areasOfKabupaten } from '../national-areas.js';
import { planDemo, demoSizes, type DemoPlan } from './plan.js';
import { demoSasaran } from './sasaran.js';
import { demoAreas, demoUnits } from './places.js';
import { playDemo, type Batch } from './play.js';
import { DEMO_SEED } from './plan.js';
import { villagesOf, type Village } from './villages.js';
import type { WireEvent } from './wire-event.js';

const NOW = Date.parse('2026-11-21T12:00:00+07:00');
const ALL = { since: 0, until: NOW };
/** From here on every day is told apart. */
const BY_DAY = '2026-09-01';
type Live = Extract<WireEvent, { voided: false }>;

let villages: readonly Village[];
let places: Places;
let plan: DemoPlan;
let batches: readonly Batch[];
let live: readonly Live[];
const byVillage = new Map<string, Live[]>();
beforeAll(async () => {
  const areas = await areasOfKabupaten('17.04');
  villages = villagesOf(areas, DEMO_SEED);
  places = new Places(demoAreas(areas, villages), demoUnits(areas, villages));
  plan = planDemo(villages, { began: '2026-11-21', size: demoSizes.small });
  batches = playDemo(plan, ALL);
  live = batches.flatMap(({ events }) => events.filter((event): event is Live => !event.voided));
  for (const event of live) {
    const served = places.unit(event.servedAt?.unit ?? '')?.serves ?? [];
    const village = event.residence?.desa ?? (served.length < 5 ? desaOf(served[0] ?? '') : '');
    const known = byVillage.get(village);
    if (known) known.push(event);
    else byVillage.set(village, [event]);
  }
});

const hashOf = (told: readonly Batch[]) => createHash('sha256').update(JSON.stringify(told)).digest('hex');
const codeOf = (number: number) => villages[number]?.code ?? '';
/** Of those who live there, or at a posyandu or pustu of the village. */
const inVillage = (number: number) => byVillage.get(codeOf(number)) ?? [];

describe('the story of the demo', () => {
  it('is the same for the same seed and day, another for another seed', () => {
    const tiny = (seed: number) => hashOf(playDemo(planDemo(villages, { began: '2026-11-21', size: demoSizes.tiny, seed }), ALL));
    expect(tiny(DEMO_SEED)).toBe(tiny(DEMO_SEED));
    expect(tiny(DEMO_SEED)).not.toBe(tiny(DEMO_SEED + 1));
  });

  it('is as long as two years of a district', () => {
    const whole = playDemo(planDemo(villages, { began: '2026-11-21', size: demoSizes.whole }), ALL);
    const count = whole.reduce((sum, { events }) => sum + events.length, 0);
    expect(count).toBeGreaterThan(210_000);
    expect(count).toBeLessThan(265_000);
    expect(batches.reduce((sum, { events }) => sum + events.length, 0)).toBeLessThan(90_000);
  });

  it('comes in the order of receiving, in batches that fit the intake, nothing from the future', () => {
    let before = 0;
    for (const { at, events } of batches) {
      expect(at).toBeGreaterThan(before);
      expect(events.length).toBeLessThanOrEqual(500);
      before = at;
    }
    expect(before).toBeLessThanOrEqual(NOW);
  });

  it('comes by the day in the last months; before, quiet days on one side of a closing come together', () => {
    const ends = batches.map(({ at }) => new Date(at + 7 * 3_600_000).toISOString().slice(0, 10));
    const endsIn = (month: string) => new Set(ends.filter((day) => day.startsWith(month)).map((day) => Number(day.slice(8))));
    expect(['2026-09', '2026-10'].map((month) => endsIn(month).size)).toEqual([30, 31]);
    for (const [month, days] of [['2026-04', 30], ['2026-05', 31], ['2026-06', 30], ['2026-07', 31], ['2026-08', 31]] as const) {
      expect(endsIn(month).size).toBeLessThan(20);
      expect([...endsIn(month)]).toEqual(expect.arrayContaining([5, days]));
    }
  });

  it('holds only events that pass the check at their time; what is kept aside is a weight whose comma was lost', () => {
    const aside: string[] = [];
    for (const { at, events } of batches) {
      for (const event of events) {
        const checked = checkEvent(event, { now: at, places, pseudonym: (nik) => nik });
        if (!checked.ok) throw new Error(`${event.id}: ${JSON.stringify(checked.problems)}`);
        if (checked.quarantine) aside.push(`${checked.quarantine.code} ${checked.quarantine.pointer}`);
      }
    }
    expect(new Set(aside)).toEqual(new Set(['Q_RANGE /data/weightKg']));
    expect(aside.length).toBeLessThan(batches.length);
  });

  it('names nobody', () => {
    expect(live.some((event) => 'identity' in event)).toBe(false);
    const persons = live.flatMap(({ subject }) => (subject.kind === 'person' ? [subject.key] : (subject.of?.key ?? [])));
    expect(persons.filter((key) => !/^(p-\d{8,12}|nik:99\d{14})$/.test(key))).toEqual([]);
  });

  it('goes on where it stopped: told in two parts it is the same story', () => {
    const small = planDemo(villages, { began: '2026-11-21', size: demoSizes.tiny });
    const stop = Date.parse('2026-10-03T09:00:00+07:00');
    const ids = (told: readonly Batch[]) => told.flatMap(({ events }) => events.map(({ id, revision }) => `${id} ${revision}`)).sort();
    const parts = [...playDemo(small, { since: 0, until: stop }), ...playDemo(small, { since: stop, until: NOW })];
    expect(ids(parts)).toEqual(ids(playDemo(small, ALL)));
  });
});

describe('the shape of the field', () => {
  it('has corrections, voids, late entries, months entered at their end, twins, and people served elsewhere', () => {
    const voids = batches.flatMap(({ events }) => events.filter(({ voided }) => voided));
    const part = (count: number) => count / live.length;
    const receivedOn = new Map(batches.flatMap(({ at, events }) => events.map((event) => [event, at] as const)));
    const delays = live.map((event) => ((receivedOn.get(event) ?? 0) - Date.parse(event.occurredOn)) / 86_400_000);
    expect(part(voids.length)).toBeGreaterThan(0.002);
    expect(part(live.filter(({ revision }) => revision > 0).length)).toBeGreaterThan(0.008);
    expect(part(delays.filter((days) => days > 35).length)).toBeGreaterThan(0.01);
    const recent = live.flatMap(({ occurredOn }, i) => (occurredOn >= BY_DAY ? [delays[i] ?? 0] : []));
    expect(recent.filter((days) => days < 1).length / recent.length).toBeGreaterThan(0.3);
    expect(live.filter((event) => event.type === 'delivery' && event.data.newborns?.length === 2).length).toBeGreaterThan(10);
    const elsewhere = live.filter(({ residence, servedAt }) => residence && servedAt?.unit.startsWith('puskesmas:') && !servedAt.unit.endsWith(residence.desa.slice(0, 8)));
    expect(part(elsewhere.length)).toBeGreaterThan(0.005);
  });

  it('opens each posyandu about once a month, on some days of the month more than on others', () => {
    const opened = live.filter((event) => event.type === 'posyandu_session' && event.revision === 0 && event.data.closedReason === undefined && event.occurredOn.startsWith('2026-09'));
    const posyandu = villages.flatMap((village) => village.posyandu).length;
    expect(new Set(opened.map(({ subject }) => subject.key)).size / posyandu).toBeGreaterThan(0.88);
    expect(opened.length / posyandu).toBeLessThan(1.05);
  });

  it('has a village that fell silent three months ago and one that hardly anybody reaches', () => {
    const silent = inVillage(plan.special.silent);
    expect(silent.filter(({ occurredOn }) => occurredOn < '2026-08').length).toBeGreaterThan(50);
    expect(silent.filter(({ occurredOn }) => occurredOn >= '2026-08')).toEqual([]);
    const visitsPerHead = (number: number) => inVillage(number).filter(({ type }) => type === 'anc_visit').length / (villages[number]?.population ?? 1);
    const usual = villages.reduce((sum, { number }) => sum + visitsPerHead(number), 0) / villages.length;
    expect(visitsPerHead(plan.special.gap)).toBeLessThan(usual * 0.6);
  });

  it('has villages that slipped in the last months, and a cluster of dengue in one dusun', () => {
    const visits = (number: number, month: string) => inVillage(number).filter(({ type, occurredOn }) => type === 'immunization' && occurredOn.startsWith(month)).length;
    const slipping = [...plan.special.slipping];
    const sum = (month: string) => slipping.reduce((total, number) => total + visits(number, month), 0);
    expect(slipping.length).toBeGreaterThanOrEqual(5);
    expect(sum('2026-10')).toBeLessThan(sum('2026-08') * 0.5);
    const cases = live.filter((event) => event.type === 'disease_case' && event.revision === 0 && event.occurredOn >= '2026-10-14' && event.residence?.desa === codeOf(plan.special.outbreak));
    const dusun = cases.filter(({ residence }) => residence?.dusun?.endsWith('/1'));
    expect(dusun.length).toBeGreaterThanOrEqual(10);
  });

  it('falls and rises with the months', () => {
    const count = (month: string) => live.filter((event) => event.type === 'home_visit' && event.revision === 0 && event.occurredOn.startsWith(month)).length;
    expect(count('2026-04')).toBeLessThan(count('2026-06') * 0.95);
  });
});

describe('the map of the last closed month', () => {
  it('shows every status of K1, each in more than a few villages', () => {
    const firsts = new Map<string, string>();
    for (const event of live) {
      if (event.type !== 'anc_visit' || !event.residence) continue;
      const pregnancy = `${event.residence.desa}|${event.subject.of?.key ?? ''}|${event.subject.key}`;
      const known = firsts.get(pregnancy);
      if (!known || event.occurredOn < known) firsts.set(pregnancy, event.occurredOn);
    }
    const count = (desa: string, month: (text: string) => boolean) => [...firsts].filter(([key, day]) => key.startsWith(desa) && day.startsWith('2026') && month(day.slice(5, 7))).length;
    const sasaran = new Map(demoSasaran(villages, 2026, DEMO_SEED).filter((row) => row.group === 'bumil' && row.year === 2026 && row.basis === 'proyeksi').map(({ area, value }) => [area, value]));
    const statuses = villages.map(({ code }) => {
      const above = count(code, (month) => month <= '10') * 12 * 100 >= 90 * 10 * (sasaran.get(code) ?? 0);
      const change = count(code, (month) => month === '10') - count(code, (month) => month === '09');
      return above ? (change < 0 ? 'kurang' : 'baik') : change > 0 ? 'cukup' : 'jelek';
    });
    const part = (status: string) => statuses.filter((each) => each === status).length / villages.length;
    expect(part('baik')).toBeGreaterThan(0.25);
    expect(part('kurang')).toBeGreaterThan(0.08);
    expect(part('cukup')).toBeGreaterThan(0.05);
    expect(part('jelek')).toBeGreaterThan(0.15);
    expect(part('jelek')).toBeLessThan(0.5);
  });
});
