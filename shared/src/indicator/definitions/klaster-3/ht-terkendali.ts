/** HT terkendali: registered hypertension patients whose last blood pressure is fresh and below 140/90. */
import { bilingual } from '../../../basics/index.js';
import { controlled, registered, registerOf, visitsFor, type ChronicVisit } from '../../chronic.js';
import type { History } from '../../history.js';
import { counted, part } from '../../writing/index.js';

/** Blood pressure (mmHg) from which it is not controlled. Source: programme definition of controlled hypertension. */
const SBP_BELOW = 140;
const DBP_BELOW = 90;

const CONTROL = {
  part: 'ht_terkendali',
  isMeasured: ({ data }: ChronicVisit) => data.sbp !== undefined && data.dbp !== undefined,
  isControlled: ({ data }: ChronicVisit) => (data.sbp ?? SBP_BELOW) < SBP_BELOW && (data.dbp ?? DBP_BELOW) < DBP_BELOW,
};

function read(patient: History) {
  const register = registerOf(patient, 'ht');
  return register ? [...registered('ht_terdaftar', register), ...controlled(visitsFor(patient, 'ht'), register, CONTROL)] : [];
}

export const htTerkendali = counted({
  code: 'ht_terkendali',
  klaster: 3,
  lifeStage: 'dewasa',
  names: bilingual('Hipertensi terkendali', 'Controlled hypertension'),
  words: {
    numerator: bilingual(
      'Penderita hipertensi yang tekanan darah terakhirnya, paling lama 3 bulan lalu, di bawah 140/90',
      'Hypertension patients whose last blood pressure, at most 3 months old, is below 140/90',
    ),
    denominator: bilingual('Penderita hipertensi yang terdaftar tinggal di wilayah itu', 'Hypertension patients registered as living there'),
    distinctness: bilingual('Sekali per orang, keadaan pada akhir periode', 'Once per person, as of the end of the period'),
  },
  source: 'Programme definition of controlled hypertension (PTM)',
  timeRule: 'point',
  basis: 'riil',
  summing: 'stock',
  parts: { ht_terdaftar: 'stock' },
  denominator: part('ht_terdaftar'),
  reading: { from: 'person', types: ['chronic_visit'], read },
  examples: [
    {
      says: bilingual('Terkendali sejak kontrol, paling lama tiga bulan', 'Controlled from the visit on, for three months at most'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'P' } },
        { type: 'chronic_visit', on: '2026-01-31', data: { condition: 'ht', sbp: 132, dbp: 84 } },
      ],
      gives: [
        ['ht_terdaftar', '2026-01-31', 1],
        ['ht_terkendali', '2026-01-31', 1],
        ['ht_terkendali', '2026-04-30', -1],
      ],
    },
    {
      says: bilingual('Kontrol berikutnya yang tinggi mengakhirinya; 140/90 tidak terkendali', 'A high reading at the next visit ends it; 140/90 is not controlled'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'L', chronic: ['ht'] } },
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'ht', sbp: 138, dbp: 88 } },
        { type: 'chronic_visit', on: '2026-02-20', data: { condition: 'ht' } },
        { type: 'chronic_visit', on: '2026-03-10', data: { condition: 'ht', sbp: 140, dbp: 88 } },
      ],
      gives: [
        ['ht_terdaftar', '2025-01-10', 1],
        ['ht_terkendali', '2026-02-10', 1],
        ['ht_terkendali', '2026-03-10', -1],
      ],
    },
    {
      says: bilingual('Dua kali berturut-turut terkendali dihitung satu orang; kontrol diabetes tidak ikut', 'Controlled twice running is one person; a diabetes visit takes no part'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'P' } },
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'ht', sbp: 130, dbp: 80, diagnosedOn: '2025-12-01' } },
        { type: 'chronic_visit', on: '2026-03-01', data: { condition: 'dm', sbp: 150, dbp: 95 } },
        { type: 'chronic_visit', on: '2026-03-12', data: { condition: 'ht', sbp: 128, dbp: 82 } },
      ],
      gives: [
        ['ht_terdaftar', '2025-12-01', 1],
        ['ht_terkendali', '2026-02-10', 1],
        ['ht_terkendali', '2026-03-12', -1],
        ['ht_terkendali', '2026-03-12', 1],
        ['ht_terkendali', '2026-06-12', -1],
      ],
    },
    {
      says: bilingual('Ternyata bukan kasus: keluar dari daftar', 'Not a case after all: off the register'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'P' } },
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'ht', sbp: 130, dbp: 80 } },
        { type: 'chronic_visit', on: '2026-03-05', data: { condition: 'ht', ended: 'bukan_kasus' } },
      ],
      gives: [
        ['ht_terdaftar', '2026-02-10', 1],
        ['ht_terdaftar', '2026-03-05', -1],
        ['ht_terkendali', '2026-02-10', 1],
        ['ht_terkendali', '2026-03-05', -1],
      ],
    },
    {
      says: bilingual('Pindah keluar wilayah mengakhiri keduanya', 'Moving away ends both'),
      story: [
        { type: 'person_registered', on: '2025-01-10', data: { birthDate: '1970-05-01', sex: 'P' } },
        { type: 'chronic_visit', on: '2026-02-10', data: { condition: 'ht', sbp: 130, dbp: 80 } },
        { type: 'person_moved', on: '2026-03-05', data: { out: true } },
      ],
      gives: [
        ['ht_terdaftar', '2026-02-10', 1],
        ['ht_terdaftar', '2026-03-05', -1],
        ['ht_terkendali', '2026-02-10', 1],
        ['ht_terkendali', '2026-03-05', -1],
      ],
    },
  ],
});
