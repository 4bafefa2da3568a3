/** A specimen is sent to a laboratory; when its result is back the event is sent again with the day, as a revision. */
import { bilingual, codeField, dayField, defineEventType, optional, truth, unitField } from '../../writing/index.js';

export const labSpecimen = defineEventType({
  code: 'lab_specimen',
  klaster: 5,
  labels: bilingual('Spesimen laboratorium', 'Laboratory specimen'),
  subject: ['person', 'case', 'unit'],
  privacy: 'sensitive',
  fields: {
    sentOn: dayField(bilingual('Tanggal kirim', 'Sent on')),
    resultOn: optional(dayField(bilingual('Tanggal hasil', 'Result on'))),
    test: optional(
      codeField(bilingual('Pemeriksaan', 'Test'), {
        tcm: ['TCM TBC', 'TB rapid molecular test'],
        hpv: ['DNA HPV', 'HPV DNA'],
        shk: ['SHK', 'Congenital hypothyroidism'],
        campak: ['Serologi campak', 'Measles serology'],
        dbd: ['Serologi dengue', 'Dengue serology'],
        kualitas_air: ['Kualitas air', 'Water quality'],
      }),
    ),
    sentTo: optional(unitField(bilingual('Dikirim ke', 'Sent to'))),
    unusable: optional(truth(bilingual('Spesimen tidak layak', 'Specimen unusable'))),
  },
  ordered: [['sentOn', 'resultOn']],
  distinguishedBy: ['test', 'sentOn'],
  sample: { sentOn: '2026-03-04', resultOn: '2026-03-09', test: 'hpv', sentTo: 'lab:kaur' },
});
