/** DBD: incidence of dengue by residence and onset. */
import { bilingual } from '../../../basics/index.js';
import type { SubjectRef } from '../../../event/index.js';
import { casesOf, countEpisodes, episodesOf } from '../../disease-cases.js';
import type { History } from '../../history.js';
import { counted, sasaran } from '../../writing/index.js';

/** Which classifications count; one that is not given counts as suspek. Source: SKDR counts suspected cases before confirmation. */
const DBD_COUNTED: ReadonlySet<string> = new Set(['suspek', 'probable', 'konfirmasi']);
/** A new onset this many days after the last counted one is a new episode (rule R16). */
const DBD_EPISODE_DAYS = 30;

function read(person: History) {
  const cases = casesOf(person, ({ data }) => data.disease === 'dbd' && DBD_COUNTED.has(data.classification ?? 'suspek'));
  return countEpisodes(person, 'dbd_ir', episodesOf(cases, DBD_EPISODE_DAYS));
}

const aCase = (key: string): SubjectRef => ({ kind: 'case', key, of: { kind: 'person', key: 'subjek' } });

export const dbdIr = counted({
  code: 'dbd_ir',
  klaster: 4,
  lifeStage: 'semua',
  names: bilingual('Insiden DBD', 'Dengue incidence'),
  words: {
    numerator: bilingual('Kasus DBD (suspek dan konfirmasi) menurut tempat tinggal dan tanggal mulai sakit', 'Dengue cases (suspected and confirmed) by residence and day of onset'),
    denominator: bilingual('Penduduk, per 100.000', 'Population, per 100,000'),
    distinctness: bilingual('Sekali per episode; episode baru bila mulai sakit 30 hari atau lebih sesudahnya', 'Once per episode; a new one begins 30 days or more after the last onset'),
  },
  source: 'SKDR; national aim of at most 10 per 100,000',
  unit: 'per_100000',
  direction: 'down',
  timeRule: 'rate',
  target: { percent: 10, source: 'national aim, default of the catalogue' },
  denominator: sasaran('penduduk'),
  reading: { from: 'person', types: ['disease_case'], read },
  examples: [
    {
      says: bilingual('Dihitung pada tanggal mulai sakit; laporan kedua dalam 30 hari adalah episode yang sama', 'Counts on the day of onset; a second report within 30 days is the same episode'),
      story: [
        { type: 'disease_case', on: '2026-02-10', data: { disease: 'dbd', onsetOn: '2026-01-31', classification: 'suspek' } },
        { type: 'disease_case', on: '2026-02-14', data: { disease: 'dbd', onsetOn: '2026-02-01', classification: 'konfirmasi' } },
      ],
      gives: [['dbd_ir', '2026-01-31', 1]],
    },
    {
      says: bilingual('Tiga puluh hari kemudian episode baru; penyakit lain tidak ikut', 'Thirty days later a new episode; other diseases take no part'),
      story: [
        { type: 'disease_case', on: '2026-02-03', data: { disease: 'dbd', onsetOn: '2026-02-01' } },
        { type: 'disease_case', on: '2026-02-20', data: { disease: 'diare', onsetOn: '2026-02-19' } },
        { type: 'disease_case', on: '2026-03-05', data: { disease: 'dbd', onsetOn: '2026-03-03' } },
      ],
      gives: [
        ['dbd_ir', '2026-02-01', 1],
        ['dbd_ir', '2026-03-03', 1],
      ],
    },
    {
      says: bilingual('Dua kasus seorang dalam 30 hari adalah satu episode; setiap klasifikasi dihitung', 'Two cases of one person within 30 days are one episode; any classification counts'),
      story: [
        { type: 'disease_case', on: '2026-02-03', subject: aCase('kasus-1'), data: { disease: 'dbd' } },
        { type: 'disease_case', on: '2026-03-04', subject: aCase('kasus-2'), data: { disease: 'dbd', classification: 'probable' } },
        { type: 'disease_case', on: '2026-04-04', subject: aCase('kasus-3'), data: { disease: 'dbd', classification: 'probable' } },
      ],
      gives: [
        ['dbd_ir', '2026-02-03', 1],
        ['dbd_ir', '2026-04-04', 1],
      ],
    },
    {
      says: bilingual('Mulai sakit sebelum lahir dilewati', 'An onset before birth is passed over'),
      story: [
        { type: 'disease_case', on: '2026-02-10', data: { disease: 'dbd' } },
        { type: 'person_registered', on: '2026-03-01', data: { birthDate: '2026-02-11', sex: 'P' } },
      ],
      gives: [],
    },
    {
      says: bilingual('Kasus yang sama dilaporkan lagi setelah lama dirawat tetap satu', 'The same case reported again after long care remains one'),
      story: [
        { type: 'disease_case', on: '2026-02-03', subject: aCase('kasus-1'), data: { disease: 'dbd', classification: 'suspek' } },
        { type: 'disease_case', on: '2026-03-20', subject: aCase('kasus-1'), data: { disease: 'dbd', classification: 'konfirmasi', outcome: 'sembuh' } },
      ],
      gives: [['dbd_ir', '2026-02-03', 1]],
    },
  ],
});
