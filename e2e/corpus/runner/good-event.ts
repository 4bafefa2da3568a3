/** A first antenatal visit that nothing is wrong with. Each counts one in K1 akses of June. */
import { PUSKESMAS, VILLAGE } from './corpus-world.js';

export const K1 = 'anc_k1_akses';
export const JUNE = '2026-06';

export const goodEvent = (id: string) => ({
  id: `baik-${id}`,
  source: 'uji',
  type: 'anc_visit',
  occurredOn: '2026-06-10',
  subject: { kind: 'pregnancy', key: `ibu-baik-${id}`, of: { kind: 'person', key: `ibu-baik-${id}` } },
  residence: { desa: VILLAGE },
  servedAt: { unit: PUSKESMAS },
  data: { gaWeeks: 9, provider: 'bidan' },
});
