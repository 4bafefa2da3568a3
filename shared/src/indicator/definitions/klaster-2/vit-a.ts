/** Vitamin A for children of 6-59 months, in the rounds of February and August. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { addMonths, firstDay, lastDay, monthNumber, monthOf, yearOf, type Day, type Month } from '../../../period/index.js';
import type { Contribution } from '../../contribution.js';
import type { History } from '../../history.js';
import { bornFor, counted, firstOfEachSpan, localTarget, part, words } from '../../writing/index.js';

/** Completed months of age at which a child takes part. Source: Panduan Manajemen Suplementasi Vitamin A. */
const FROM_MONTH = 6;
const TO_MONTH = 60;
const ROUND_MONTHS = { februari: 2, agustus: 8 } as const;
/** Months after the round in which doses are caught up. */
const CATCH_UP_MONTHS = 2;

type Given = HealthEvent<'supplement'>;
const monthOfRound = (year: number, number: number): Month => `${year}-${String(number).padStart(2, '0')}`;

/** The rounds that a child born on the day takes part in. */
function roundsOf(born: Day): readonly Month[] {
  const [from, to] = [monthOf(addMonths(born, FROM_MONTH)), addMonths(born, TO_MONTH)];
  const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, index) => yearOf(from) + index);
  const rounds = years.flatMap((year) => Object.values(ROUND_MONTHS).map((number) => monthOfRound(year, number)));
  return rounds.filter((month) => month >= from && firstDay(month) < to);
}

/** The round that a dose belongs to; null = none. */
function roundOf({ data, occurredOn }: Given): Month | null {
  const month = monthOf(occurredOn);
  if (data.round) return monthOfRound(yearOf(month), ROUND_MONTHS[data.round]);
  const number = Object.values(ROUND_MONTHS).find((begin) => monthNumber(month) >= begin && monthNumber(month) <= begin + CATCH_UP_MONTHS);
  return number === undefined ? null : monthOfRound(yearOf(month), number);
}

/** Caught up later, it counts on the last day of its round; told for a round still to come, on the first. */
function dayInRound(day: Day, round: Month): Day {
  if (monthOf(day) === round) return day;
  return day > firstDay(round) ? lastDay(round) : firstDay(round);
}

function doses(child: History): readonly Contribution[] {
  const given = child.sinceBirth('supplement').filter((event) => event.data.kind === 'vit_a_biru' || event.data.kind === 'vit_a_merah');
  const counting = given.filter((event) => takesPart(child, event));
  return firstOfEachSpan(counting, (event) => roundOf(event) ?? '').map((event) => ({ ...child.count('vit_a', event), day: dayInRound(event.occurredOn, roundOf(event) ?? '') }));
}

function takesPart(child: History, event: Given): boolean {
  const [born, round] = [bornFor(child, event), roundOf(event)];
  return born !== null && round !== null && roundsOf(born.day).includes(round);
}

function expected(child: History): readonly Contribution[] {
  const birth = child.birth();
  const stays = child.stays();
  return (birth ? roundsOf(birth.day) : []).flatMap((round) => {
    const day = firstDay(round);
    const home = stays.find(({ from, to }) => from <= day && (to === null || day < to));
    return home ? [{ part: 'vit_a_sasaran', day, place: home.place, n: 1, by: home.by }] : [];
  });
}

const ROUNDS_OF_A_CHILD = ['2022-02-01', '2022-08-01', '2023-02-01', '2023-08-01', '2024-02-01', '2024-08-01', '2025-02-01', '2025-08-01', '2026-02-01'];

export const vitA = counted({
  code: 'vit_a',
  klaster: 2,
  lifeStage: 'balita',
  names: bilingual('Vitamin A balita 6-59 bulan', 'Vitamin A for children of 6-59 months'),
  words: words(
    bilingual(
      'Anak 6-59 bulan yang mendapat kapsul pada putaran Februari atau Agustus; susulan sampai dua bulan sesudahnya masuk putaran itu',
      'Children aged 6-59 months given a capsule in the round of February or August; doses caught up in the two months after belong to it',
    ),
    bilingual('Anak 6-59 bulan yang terdaftar tinggal di wilayah itu pada bulan putaran', 'Children aged 6-59 months registered as living there in the month of the round'),
    bilingual('Sekali per anak per putaran', 'Once per child and round'),
  ),
  source: 'Panduan Manajemen Suplementasi Vitamin A',
  timeRule: 'monthly',
  basis: 'riil',
  target: localTarget(90),
  parts: { vit_a_sasaran: 'flow' },
  denominator: part('vit_a_sasaran'),
  reading: { from: 'person', types: ['supplement'], read: (child) => [...expected(child), ...doses(child)] },
  examples: [
    {
      says: bilingual('Susulan bulan Maret masuk putaran Februari, sekali per putaran', 'A dose caught up in March belongs to February, once per round'),
      story: [
        { type: 'person_registered', on: '2026-01-05', data: { birthDate: '2021-07-20', sex: 'P' } },
        { type: 'supplement', on: '2026-03-09', data: { kind: 'vit_a_merah' } },
        { type: 'supplement', on: '2026-03-20', data: { kind: 'vit_a_merah' } },
      ],
      gives: [
        ...ROUNDS_OF_A_CHILD.map((day) => ['vit_a_sasaran', day, 1] as const),
        ['vit_a', '2026-02-28', 1],
      ],
    },
    {
      says: bilingual('Bayi yang genap 6 bulan pada bulan putaran ikut; obat cacing tidak', 'An infant who turns 6 months in the month of the round takes part; worm tablets do not'),
      story: [
        { type: 'person_registered', on: '2026-08-01', data: { birthDate: '2026-02-20', sex: 'L' } },
        { type: 'person_moved', on: '2026-09-01', data: { out: true } },
        { type: 'supplement', on: '2026-08-05', data: { kind: 'obat_cacing' } },
        { type: 'supplement', on: '2026-08-21', data: { kind: 'vit_a_biru' } },
      ],
      gives: [
        ['vit_a_sasaran', '2026-08-01', 1],
        ['vit_a', '2026-08-21', 1],
      ],
    },
  ],
});
