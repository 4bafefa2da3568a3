/** Emergencies, days in bed and specimens: each event by itself, where it says it belongs. */
import { daysAfter, daysFrom, monthsAfter } from './calendar.js';
import { ofType } from './of-type.js';
import { codeOf } from './place.js';
import { oneService, type NaiveCount, type NaiveWorld } from './world.js';

/** Emergencies of which both times are known, and those attended in less than five minutes. Choice: by the instant, not by whole minutes. */
export const gadar = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'emergency_visit').flatMap((visit) => {
    const { arrivedAt, handledAt } = visit.data;
    if (handledAt === undefined) return [];
    const minutes = (Date.parse(handledAt) - Date.parse(arrivedAt)) / 60_000;
    return (minutes < 5 ? ['gadar_kunjungan', 'gadar_waktu_tanggap'] : ['gadar_kunjungan']).map((part) => oneService(part, visit, codeOf(visit.residence)));
  });

/** Days in bed, the day of admission counted and that of discharge not; of each month on the last of them. */
export const hariRawat = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'inpatient_stay').flatMap((stay) => {
    const { admittedOn, dischargedOn } = stay.data;
    if (dischargedOn === undefined) return [];
    const until = dischargedOn === admittedOn ? daysAfter(admittedOn, 1) : dischargedOn;
    return monthsWithin(admittedOn, until).map(({ from, to }) => ({
      ...oneService('hari_rawat', stay, codeOf(stay.residence)),
      day: daysAfter(to, -1),
      value: daysFrom(from, to),
    }));
  });

/** A half-open span of days, cut at the turns of months. */
function monthsWithin(from: string, to: string): { from: string; to: string }[] {
  const turn = monthsAfter(`${from.slice(0, 7)}-01`, 1);
  return to <= turn ? [{ from, to }] : [{ from, to: turn }, ...monthsWithin(turn, to)];
}

/** Specimens on the day they were sent, and those whose result was back within a week. Choice: one of a unit belongs to that unit. */
export const labRujukHasil = (world: NaiveWorld): NaiveCount[] =>
  ofType(world.events, 'lab_specimen').flatMap((specimen) => {
    const { sentOn, resultOn } = specimen.data;
    const parts = resultOn !== undefined && daysFrom(sentOn, resultOn) <= 7 ? ['lab_dikirim', 'lab_rujuk_hasil'] : ['lab_dikirim'];
    const unit = specimen.subject.kind === 'unit' ? specimen.subject.key : (specimen.unit ?? '');
    return parts.map((part) => ({ ...oneService(part, specimen, codeOf(specimen.residence)), day: sentOn, unit }));
  });
