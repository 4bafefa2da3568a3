/** A kader visits a household; whom she saw is evidence for these persons too. Fields: home visit checklist of ILP. */
import {
  bilingual, choice, codeField, dangerSigns, defineEventType, educated, findings, house, keyField, listOf, listOfGroups, optional, sensitive, stage, topics, truth, unitField,
  type RawData,
} from '../../writing/index.js';

export const homeVisit = defineEventType({
  code: 'home_visit',
  klaster: 1,
  labels: bilingual('Kunjungan rumah', 'Home visit'),
  subject: 'household',
  privacy: 'health',
  fields: {
    outcome: choice(bilingual('Hasil', 'Outcome'), {
      selesai: ['Selesai', 'Completed'],
      ditolak: ['Ditolak', 'Refused'],
      kosong: ['Rumah kosong', 'Nobody at home'],
      pindah: ['Pindah', 'Moved away'],
      tidak_ditemukan: ['Tidak ditemukan', 'Not found'],
    }),
    purpose: optional(choice(bilingual('Tujuan', 'Purpose'), { rutin: ['Rutin', 'Routine'], sweeping: ['Sweeping', 'Catch-up'] })),
    personsSeen: optional(
      listOfGroups(bilingual('Orang yang ditemui', 'Persons seen'), {
        key: keyField(bilingual('Orang', 'Person'), 'person'),
        stage: optional(stage),
        /** Checklist questions that showed a gap, by code: no KIA book, not examined, drug not taken. */
        gaps: optional(
          listOf(
            bilingual('Layanan yang belum didapat', 'Services missing'),
            codeField(bilingual('Layanan', 'Service'), {
              buku_kia: ['Buku KIA', 'KIA book'],
              periksa_hamil: ['Periksa kehamilan', 'Antenatal visit'],
              periksa_nifas: ['Periksa nifas', 'Postnatal visit'],
              ttd: ['Tablet tambah darah', 'Iron tablets'],
              imunisasi: ['Imunisasi', 'Immunization'],
              timbang: ['Penimbangan', 'Weighing'],
              vitamin_a: ['Vitamin A', 'Vitamin A'],
              skrining: ['Skrining', 'Screening'],
              minum_obat: ['Minum obat teratur', 'Taking the medication'],
            }),
          ),
        ),
        onlyBreastMilk: optional(truth(bilingual('ASI saja', 'Breast milk only'))),
        dangerSigns,
        education: educated,
      }),
    ),
    ...findings,
    education: topics,
    reportedTo: optional(unitField(bilingual('Dilaporkan ke unit', 'Reported to unit'))),
    ...house,
    jkn: optional(truth(bilingual('Punya JKN', 'Insured by JKN'))),
    conditions: optional(
      sensitive(
        listOf(
          bilingual('Penyakit di rumah', 'Illness in the house'),
          choice(bilingual('Penyakit', 'Illness'), {
            tb: ['TBC', 'TB'],
            ht: ['Hipertensi', 'Hypertension'],
            dm: ['Diabetes', 'Diabetes'],
            odgj: ['Gangguan jiwa berat', 'Severe mental illness'],
          }),
        ),
      ),
    ),
  },
  prepare: withPersons,
  concerns: (data) => (data.personsSeen ?? []).map(({ key }) => ({ kind: 'person', key })),
  sample: { outcome: 'selesai', personsSeen: [{ key: 'p-1', education: true }], latrine: true },
});

/** A person seen may be given by the key alone. */
function withPersons(data: RawData): RawData {
  if (!Array.isArray(data.personsSeen)) return data;
  return { ...data, personsSeen: data.personsSeen.map((seen: unknown) => (typeof seen === 'string' ? { key: seen } : seen)) };
}
