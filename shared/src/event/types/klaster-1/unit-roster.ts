/**
 * Who serves at a unit and what it has, as of the day: it replaces what was told before. It is evidence for the kader too;
 * who has left is named once in `left`, so that her own history knows.
 */
import {
  bilingual, choice, count, defineEventType, kaderField, listOf, listOfGroups, optional, quantity, truth,
} from '../../writing/index.js';

export const unitRoster = defineEventType({
  code: 'unit_roster',
  klaster: 1,
  labels: bilingual('Data petugas dan sarana unit', 'Roster of a unit'),
  subject: ['unit', 'posyandu'],
  privacy: 'plain',
  fields: {
    kader: optional(
      listOfGroups(bilingual('Kader', 'Kader'), {
        id: kaderField(bilingual('Kader', 'Kader')),
        decree: optional(truth(bilingual('Punya SK', 'Has a decree'))),
      }),
    ),
    left: optional(listOf(bilingual('Kader yang berhenti', 'Kader who left'), kaderField(bilingual('Kader', 'Kader')))),
    staff: optional(
      listOfGroups(bilingual('Tenaga', 'Staff'), {
        profession: choice(bilingual('Profesi', 'Profession'), {
          dokter: ['Dokter', 'Doctor'],
          dokter_gigi: ['Dokter gigi', 'Dentist'],
          bidan: ['Bidan', 'Midwife'],
          perawat: ['Perawat', 'Nurse'],
          gizi: ['Tenaga gizi', 'Nutritionist'],
          kesling: ['Tenaga kesehatan lingkungan', 'Sanitarian'],
          kesmas: ['Tenaga kesehatan masyarakat', 'Public health worker'],
          farmasi: ['Tenaga farmasi', 'Pharmacist'],
          lab: ['Tenaga laboratorium', 'Laboratory worker'],
          lain: ['Lainnya', 'Other'],
        }),
        count: count(bilingual('Jumlah', 'Number'), 500, { usual: 60, unit: 'person' }),
      }),
    ),
    growthTools: optional(truth(bilingual('Alat ukur antropometri lengkap', 'Complete growth measuring tools'))),
    beds: optional(count(bilingual('Tempat tidur', 'Beds'), 500, { usual: 60, unit: 'bed' })),
    /** Of a school: its pupils by grade, against whom BIAS and haemoglobin tests are counted. */
    pupils: optional(
      listOfGroups(bilingual('Murid', 'Pupils'), {
        grade: quantity(bilingual('Kelas', 'Grade'), { possible: [1, 12], hard: [1, 12], whole: true }),
        boys: optional(count(bilingual('Laki-laki', 'Boys'), 2000, { usual: 500, unit: 'person' })),
        girls: optional(count(bilingual('Perempuan', 'Girls'), 2000, { usual: 500, unit: 'person' })),
      }),
    ),
  },
  needsOneOf: [['kader', 'left', 'staff', 'growthTools', 'beds', 'pupils']],
  concerns: ({ kader = [], left = [] }) => [...kader.map(({ id }) => id), ...left].filter((id) => id !== '').map((key) => ({ kind: 'kader', key })),
  sample: {
    kader: [{ id: 'kader:031', decree: true }],
    left: ['kader:007'],
    staff: [{ profession: 'bidan', count: 1 }],
    growthTools: true,
    pupils: [{ grade: 1, boys: 12, girls: 14 }],
  },
});
