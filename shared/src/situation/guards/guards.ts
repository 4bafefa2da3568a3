/**
 * What must not exceed what. A guard that holds by definition can only break by a fault of the engine (or by totals from
 * paper); the others break where data are missing or were told elsewhere: a reason to look, not a verdict.
 */
import { bilingual, type Bilingual } from '../../basics/index.js';
import type { GuardInfo } from '../../protocol/index.js';

const PWS_KIA = 'Pedoman PWS KIA';
const SKDN = 'SKDN';
const PWS_IMUNISASI = 'Pedoman PWS imunisasi';
const PTM = 'Definition of the indicator';

type Pair = Pick<GuardInfo, 'less' | 'more' | 'over'> & { readonly place?: 'service' };

const guard = (pair: Pair, always: boolean, says: Bilingual, source: string): GuardInfo => ({ code: `${pair.less}_${pair.more}`, place: 'residence', ...pair, always, says, source });
/** True of every event by itself: what is counted less is counted more on the same day at the same place. */
const always = (pair: Pair, says: Bilingual, source: string): GuardInfo => guard(pair, true, says, source);
/** True of every person, not of every place and year. */
const mostly = (pair: Pair, says: Bilingual, source: string): GuardInfo => guard(pair, false, says, source);

export const guards: readonly GuardInfo[] = [
  always({ less: 'anc_k1_murni', more: 'anc_k1_akses', over: 'cumulative' }, bilingual('K1 murni paling banyak K1 akses', 'First contacts in time are at most all first contacts'), PWS_KIA),
  mostly({ less: 'anc_k4', more: 'anc_k1_akses', over: 'cumulative' }, bilingual('K4 paling banyak K1; lebih bila K1 tercatat tahun lalu atau di desa lain', 'K4 is at most K1; more where K1 was last year or in another village'), PWS_KIA),
  mostly({ less: 'anc_k6', more: 'anc_k4', over: 'cumulative' }, bilingual('K6 paling banyak K4; lebih bila K4 tercatat tahun lalu atau di desa lain', 'K6 is at most K4; more where K4 was last year or in another village'), PWS_KIA),
  mostly({ less: 'kf_lengkap', more: 'kf1', over: 'cumulative' }, bilingual('KF lengkap paling banyak KF1; lebih bila KF1 tercatat tahun lalu atau di desa lain', 'Complete postnatal visits are at most KF1; more where KF1 was last year or elsewhere'), PWS_KIA),
  mostly({ less: 'kn_lengkap', more: 'kn1', over: 'cumulative' }, bilingual('KN lengkap paling banyak KN1; lebih bila KN1 tercatat tahun lalu atau di desa lain', 'Complete newborn visits are at most KN1; more where KN1 was last year or elsewhere'), PWS_KIA),
  mostly({ less: 'imun_dpt3', more: 'imun_dpt1', over: 'cumulative' }, bilingual('DPT3 paling banyak DPT1; lebih bila DPT1 tahun lalu, di tempat lain, atau tidak dicatat', 'DPT3 is at most DPT1; more where DPT1 was last year, elsewhere, or not recorded'), PWS_IMUNISASI),
  mostly({ less: 'idl', more: 'imun_mr1', over: 'cumulative' }, bilingual('IDL paling banyak MR1; lebih bila MR1 tahun lalu atau di tempat lain', 'Fully immunized are at most MR1; more where MR1 was last year or elsewhere'), PWS_IMUNISASI),
  always({ less: 'sk', more: 'stok_balita', over: 'month' }, bilingual('K paling banyak S', 'K (cards) is at most S (registered)'), SKDN),
  mostly({ less: 'ds', more: 'sk', over: 'month' }, bilingual('D paling banyak K; lebih bila anak tidak terdaftar, tidak punya KMS, atau pindah', 'D (weighed) is at most K (cards); more where children are not registered, have no card, or moved'), SKDN),
  mostly({ less: 'ds', more: 'stok_balita', over: 'month' }, bilingual('D paling banyak S ditambah yang keluar bulan itu; lebih bila anak tidak terdaftar', 'D (weighed) is at most S (registered) and those who left in the month; more where children are not registered'), SKDN),
  mostly({ less: 'nd', more: 'ds', over: 'month' }, bilingual('N paling banyak D; lebih bila anak ditimbang di dua tempat', 'N (gained) is at most D (weighed); more where children were weighed at two places'), SKDN),
  always({ less: 'nd', more: 'd_terkoreksi', over: 'month' }, bilingual("N paling banyak D'", "N (gained) is at most D'"), SKDN),
  mostly({ less: 'tbu_diukur', more: 'ds', over: 'month' }, bilingual('Diukur panjang paling banyak ditimbang', 'Children measured are at most those weighed'), SKDN),
  always({ less: 'stunting', more: 'tbu_diukur', over: 'month' }, bilingual('Pendek paling banyak yang diukur', 'Stunted children are at most those measured'), 'Permenkes 2/2020'),
  always({ less: 'wasting', more: 'bbtb_diukur', over: 'month' }, bilingual('Kurus paling banyak yang diukur', 'Wasted children are at most those measured'), 'Permenkes 2/2020'),
  always({ less: 'underweight', more: 'bbu_dinilai', over: 'month' }, bilingual('Berat kurang paling banyak yang dinilai', 'Underweight children are at most those judged'), 'Permenkes 2/2020'),
  mostly({ less: 'gizi_buruk_dirawat', more: 'gizi_buruk', over: 'cumulative' }, bilingual('Gizi buruk dirawat paling banyak yang ditemukan; lebih bila ditemukan tahun lalu atau di desa lain', 'Severely wasted in care are at most those found; more where found last year or elsewhere'), SKDN),
  always({ less: 'ht_terkendali', more: 'ht_terdaftar', over: 'month' }, bilingual('Hipertensi terkendali paling banyak yang terdaftar', 'Hypertension controlled is at most registered'), PTM),
  always({ less: 'dm_terkendali', more: 'dm_terdaftar', over: 'month' }, bilingual('Diabetes terkendali paling banyak yang terdaftar', 'Diabetes controlled is at most registered'), PTM),
];
