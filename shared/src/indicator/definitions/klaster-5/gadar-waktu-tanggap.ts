/** Emergencies attended to in time. */
import { bilingual } from '../../../basics/index.js';
import type { HealthEvent } from '../../../event/index.js';
import { counted, EACH_EVENT, eachEvent, localTarget, part, words } from '../../writing/index.js';

type Visit = HealthEvent<'emergency_visit'>;
const MINUTE = 60_000;

/** Null where the second instant is missing. */
const minutesWaited = ({ data: { arrivedAt, handledAt } }: Visit): number | null => (handledAt === undefined ? null : (Date.parse(handledAt) - Date.parse(arrivedAt)) / MINUTE);

export const gadarWaktuTanggap = counted({
  code: 'gadar_waktu_tanggap',
  variants: ['gadar_menit'],
  klaster: 5,
  lifeStage: 'semua',
  names: bilingual('Waktu tanggap gawat darurat', 'Response to emergencies'),
  words: words(
    bilingual('Kunjungan gawat darurat yang ditangani di bawah 5 menit (atau 10)', 'Emergency visits attended to in less than 5 minutes (or 10)'),
    bilingual('Kunjungan gawat darurat yang waktunya tercatat', 'Emergency visits with both times on record'),
    EACH_EVENT,
  ),
  source: 'Standar pelayanan gawat darurat',
  timeRule: 'monthly',
  place: 'service',
  basis: 'riil',
  target: localTarget(100),
  parts: { gadar_kunjungan: 'flow' },
  denominator: part('gadar_kunjungan'),
  reading: eachEvent('emergency_visit', {
    gadar_kunjungan: (visit) => minutesWaited(visit) !== null,
    gadar_waktu_tanggap: (visit, option) => {
      const minutes = minutesWaited(visit);
      return minutes !== null && minutes < Number(option('gadar_menit'));
    },
  }),
  examples: [
    {
      says: bilingual('4 menit tepat waktu, 5 menit tidak', '4 minutes are in time, 5 are not'),
      story: [
        { type: 'emergency_visit', on: '2026-02-05', data: { arrivedAt: '2026-02-05T01:00:00.000Z', handledAt: '2026-02-05T01:04:00.000Z' } },
        { type: 'emergency_visit', on: '2026-02-06', data: { arrivedAt: '2026-02-06T01:00:00.000Z', handledAt: '2026-02-06T01:05:00.000Z' } },
      ],
      gives: [
        ['gadar_kunjungan', '2026-02-05', 1],
        ['gadar_waktu_tanggap', '2026-02-05', 1],
        ['gadar_kunjungan', '2026-02-06', 1],
      ],
    },
    { says: bilingual('Waktu ditangani tidak tercatat: tidak dihitung', 'The time of care is not on record: does not count'), story: [{ type: 'emergency_visit', on: '2026-02-05', data: { arrivedAt: '2026-02-05T01:00:00.000Z' } }], gives: [] },
  ],
});
