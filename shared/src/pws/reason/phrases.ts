/** The phrases that reasons are put together from: short, active, persons before percent, no blame. */
import type { Language } from '../../basics/index.js';

export interface Phrases {
  readonly silent: (name: string, period: string) => string;
  readonly untilDay: (day: number) => string;
  readonly small: string;
  readonly provisional: string;
  readonly provisionalUntil: (day: number, period: string) => string;
  readonly outOf: (count: string, all: string) => string;
  readonly sinceJanuary: (count: string) => string;
  readonly noSasaran: (year: number) => string;
  readonly above: (people: string, line: string) => string;
  readonly below: (people: string, line: string) => string;
  readonly onLine: (line: string) => string;
  readonly past: (threshold: string) => string;
  readonly within: (threshold: string) => string;
  readonly sameAs: (period: string) => string;
  readonly sameDays: (period: string) => string;
  readonly noTrend: (year: number) => string;
  readonly needs: (people: string) => string;
  readonly reached: string;
  readonly over: string;
}

export const phrases: Readonly<Record<Language, Phrases>> = {
  id: {
    silent: (name, period) => `${name} belum lapor ${period}`,
    untilDay: (day) => ` sampai tanggal ${day}`,
    small: 'Angka kecil: ',
    provisional: 'Sementara: ',
    provisionalUntil: (day, period) => `Sementara sampai ${day} ${period}: `,
    outOf: (count, all) => `${count} dari ${all}`,
    sinceJanuary: (count) => `${count} sejak Januari`,
    noSasaran: (year) => `sasaran ${year} belum ada, persen tidak dihitung`,
    above: (people, line) => `${people} di atas garis ${line}`,
    below: (people, line) => `kurang ${people} dari garis ${line}`,
    onLine: (line) => `tepat di garis ${line}`,
    past: (threshold) => `lewat ambang ${threshold}`,
    within: (threshold) => `dalam ambang ${threshold}`,
    sameAs: (period) => `sama dengan ${period}`,
    sameDays: (period) => `${period} pada tanggal yang sama`,
    noTrend: (year) => `tren tidak dinilai, sasaran ${year} belum ada`,
    needs: (people) => `butuh ${people} sebulan sampai Desember`,
    reached: 'target setahun tercapai',
    over: 'cakupan di atas 100%, sasaran perlu dicek',
  },
  en: {
    silent: (name, period) => `${name} has not reported for ${period}`,
    untilDay: (day) => ` up to day ${day}`,
    small: 'Small numbers: ',
    provisional: 'Provisional: ',
    provisionalUntil: (day, period) => `Provisional up to ${day} ${period}: `,
    outOf: (count, all) => `${count} of ${all}`,
    sinceJanuary: (count) => `${count} since January`,
    noSasaran: (year) => `no sasaran for ${year}, percent not computed`,
    above: (people, line) => `${people} above the line of ${line}`,
    below: (people, line) => `${people} short of the line of ${line}`,
    onLine: (line) => `exactly on the line of ${line}`,
    past: (threshold) => `past the threshold of ${threshold}`,
    within: (threshold) => `within the threshold of ${threshold}`,
    sameAs: (period) => `the same as ${period}`,
    sameDays: (period) => `${period} on the same day`,
    noTrend: (year) => `no trend, there is no sasaran for ${year}`,
    needs: (people) => `needs ${people} a month until December`,
    reached: 'target of the year reached',
    over: 'coverage above 100%, check the sasaran',
  },
};
