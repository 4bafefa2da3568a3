/** Where the numbers count: the residence and unit that each rule gives, read through the catalogue. */
import type { HealthEvent } from '../event/index.js';
import { definitions } from '../indicator/index.js';
import { aCase, aHousehold, aPregnancy, aWoman } from '@pantau/shared/testing';
import { Reader } from './index.js';

const A = { desa: '17.04.02.2001', dusun: null };
const B = { desa: '17.04.02.2002', dusun: null };
const reader = new Reader(definitions);
const woman = aWoman('ibu');
const household = aHousehold('kk');

/** Shares of one part, as `day n residence unit`. */
const shares = (wanted: string, events: readonly HealthEvent[], owners = ['p:ibu']) =>
  reader.histories
    .flatMap((named) => reader.read(named, owners, events))
    .filter(({ part }) => part === wanted)
    .map(({ day, n, place: { residence, unit } }) => `${day} ${n} ${residence} ${unit}`);

describe('the place of a pregnancy', () => {
  const visit = woman.does('anc_visit', '2026-02-05', { gaWeeks: 9 });
  const registered = woman.does('person_registered', '2026-03-01', { birthDate: '1996-04-01', sex: 'P' }, { residence: A });

  it('is lent by the registration and the moves of the woman', () => {
    expect(shares('anc_k1_akses', [visit])).toEqual(['2026-02-05 1  ']);
    expect(shares('anc_k1_akses', [visit, registered])).toEqual([`2026-02-05 1 ${A.desa} `]);
    expect(shares('anc_k1_akses', [woman.does('person_moved', '2026-02-01', { to: B }), visit, registered])).toEqual([`2026-02-05 1 ${B.desa} `]);
  });

  it('is none where the woman is registered as a man', () => {
    const mistaken = { ...registered, data: { ...registered.data, sex: 'L' as const } };
    expect(['anc_k1_akses', 'anc_k1_murni', 'anc_k6'].flatMap((part) => shares(part, [visit, mistaken]))).toEqual([]);
  });
});

describe('the place of a patient with hypertension', () => {
  const visit = (on: string, residence: typeof A | null) => woman.does('chronic_visit', on, { condition: 'ht', sbp: 130, dbp: 80 }, { residence, unit: 'pustu:1' });
  const registered = (residence: typeof A | null) => woman.does('person_registered', '2025-12-01', { birthDate: '1970-05-01', sex: 'P', chronic: ['ht'] }, { residence, unit: 'pustu:2' });

  it('is the home, where some statement tells it', () => {
    const story = [registered(A), visit('2026-01-10', B)];
    expect(shares('ht_terdaftar', story)).toEqual([`2025-12-01 1 ${A.desa} pustu:2`]);
    expect(shares('ht_terkendali', story)).toEqual([`2026-01-10 1 ${A.desa} pustu:2`, `2026-04-10 -1 ${A.desa} pustu:2`]);
  });

  it('is the place of the first evidence, where none does', () => {
    const visits = [visit('2026-01-10', A), visit('2026-02-10', B)];
    expect(shares('ht_terdaftar', visits)).toEqual([`2026-01-10 1 ${A.desa} pustu:1`]);
    expect(shares('ht_terkendali', visits).slice(2)).toEqual([`2026-02-10 1 ${A.desa} pustu:1`, `2026-05-10 -1 ${A.desa} pustu:1`]);
    expect(shares('ht_terdaftar', [registered(null), ...visits])).toEqual([`2025-12-01 1 ${A.desa} pustu:2`]);
  });

  it('is nowhere before birth', () => {
    const early = { ...registered(null), data: { birthDate: '2026-02-01', sex: 'P' as const, chronic: ['ht' as const] } };
    expect(shares('ht_terdaftar', [early])).toEqual(['2026-02-01 1  pustu:2']);
  });
});

describe('the place of a household', () => {
  const registered = (on: string, residence: typeof A | null) => household.does('household_registered', on, {}, { residence });
  const visited = (on: string, residence: typeof A | null) => household.does('home_visit', on, { outcome: 'selesai' }, { residence });

  it('moves with a registration elsewhere, never with a visit', () => {
    const story = [registered('2026-01-10', null), registered('2026-02-10', A), visited('2026-03-01', B), registered('2026-06-10', B)];
    expect(shares('stok_kk', story, ['h:kk'])).toEqual([`2026-01-10 1 ${A.desa} `, `2026-06-10 -1 ${A.desa} `, `2026-06-10 1 ${B.desa} `]);
  });

  it('is lent by registrations and visits to a visit that tells none', () => {
    expect(shares('kunjungan_keluarga', [registered('2026-01-10', A), visited('2026-03-01', null)], ['h:kk'])).toEqual([`2026-03-01 1 ${A.desa} `]);
    expect(shares('kunjungan_keluarga', [visited('2025-03-01', B), visited('2026-03-01', null)], ['h:kk'])).toEqual([`2025-03-01 1 ${B.desa} `, `2026-03-01 1 ${B.desa} `]);
  });
});

describe('cases of dengue', () => {
  const reported = (key: string, on: string, person: string) => woman.does('disease_case', on, { disease: 'dbd' }, { subject: aCase(person, key) });

  it('are read per person, those of merged persons together', () => {
    const story = [reported('k-1', '2026-02-01', 'ibu'), reported('k-2', '2026-02-20', 'lain')];
    expect(shares('dbd_ir', story, ['p:ibu', 'p:lain'])).toEqual(['2026-02-01 1  ']);
  });

  it('are read per case where nobody tells the person', () => {
    const ofNobody = woman.does('disease_case', '2026-02-01', { disease: 'dbd' }, { subject: { kind: 'case', key: 'k-1' }, residence: A });
    expect(shares('dbd_ir', [ofNobody], ['p:case~k-1'])).toEqual([`2026-02-01 1 ${A.desa} `]);
  });
});

describe('a labelled pregnancy of merged women', () => {
  it('R6 is one, and takes in the visits keyed by either mother', () => {
    const story = [
      woman.does('anc_visit', '2026-02-01', { gaWeeks: 8 }, { subject: aPregnancy('ibu', 'g-1') }),
      aWoman('lain').does('anc_visit', '2026-02-15', { gaWeeks: 10 }, { subject: aPregnancy('lain') }),
    ];
    expect(shares('anc_k1_akses', story, ['p:ibu', 'p:lain'])).toEqual(['2026-02-01 1  ']);
  });
});
