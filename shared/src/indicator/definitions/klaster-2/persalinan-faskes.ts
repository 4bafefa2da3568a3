/** Births in a health facility with a health worker. */
import { bilingual } from '../../../basics/index.js';
import type { History } from '../../history.js';
import { deliveryOf, type Delivery } from '../../obstetric.js';
import type { Pregnancy } from '../../pregnancy.js';
import { counted, ONCE_PER_DELIVERY, oncePerPregnancy, sasaran, SPM_TARGET, words, yearlySasaran } from '../../writing/index.js';

/** Source: SPM ibu bersalin. A pustu is one where the kabupaten says so. */
const FACILITIES: ReadonlySet<string> = new Set(['puskesmas', 'rs', 'klinik', 'tpmb']);
const LAY: ReadonlySet<string> = new Set(['dukun', 'keluarga', 'lain']);

const isFacility = (woman: History, by: Delivery): boolean =>
  FACILITIES.has(by.data.place ?? '') || (by.data.place === 'pustu' && woman.variant('pustu_faskes', by) === 'ya');

function inFacility(pregnancy: Pregnancy, woman: History): Delivery | undefined {
  const delivery = deliveryOf(pregnancy);
  return delivery && isFacility(woman, delivery) && !LAY.has(delivery.data.attendant ?? '') ? delivery : undefined;
}

export const persalinanFaskes = counted({
  code: 'persalinan_faskes',
  variants: ['pustu_faskes'],
  klaster: 2,
  lifeStage: 'bulin',
  names: bilingual('Persalinan di fasilitas kesehatan', 'Births in a health facility'),
  words: words(
    bilingual('Persalinan di Puskesmas, rumah sakit, klinik atau praktik bidan oleh tenaga kesehatan', 'Births in a Puskesmas, hospital, clinic or practice of a midwife with a health worker'),
    yearlySasaran('ibu bersalin', 'births'),
    ONCE_PER_DELIVERY,
  ),
  source: 'SPM ibu bersalin; Pedoman PWS KIA',
  target: SPM_TARGET,
  denominator: sasaran('bulin'),
  reading: oncePerPregnancy({ part: 'persalinan_faskes', types: [], decidedBy: inFacility }),
  examples: [
    {
      says: bilingual('Kembar adalah satu persalinan', 'Twins are one birth'),
      story: [
        {
          type: 'delivery',
          on: '2026-02-03',
          data: { place: 'rs', attendant: 'dokter', newborns: [{ key: 'satu', alive: true, order: 1 }, { key: 'dua', alive: true, order: 2 }] },
        },
      ],
      gives: [['persalinan_faskes', '2026-02-03', 1]],
    },
    { says: bilingual('Di rumah oleh bidan: bukan di fasilitas', 'At home with a midwife: not in a facility'), story: [{ type: 'delivery', on: '2026-02-03', data: { place: 'rumah', attendant: 'bidan' } }], gives: [] },
    { says: bilingual('Di Pustu: tidak, kecuali kabupaten menetapkannya', 'At a pustu: no, unless the kabupaten says so'), story: [{ type: 'delivery', on: '2026-02-03', data: { place: 'pustu', attendant: 'bidan' } }], gives: [] },
  ],
});
