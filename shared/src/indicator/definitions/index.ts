/** The list of indicators: a new one is one file and one line here. */
import type { IndicatorDefinition, WaitingDefinition } from '../definition.js';
import { dataNikValid } from './klaster-1/data-nik-valid.js';
import { dataTunda } from './klaster-1/data-tunda.js';
import { iks } from './klaster-1/iks.js';
import { kaderAktif } from './klaster-1/kader-aktif.js';
import { kaderCukup } from './klaster-1/kader-cukup.js';
import { kaderDilatih25 } from './klaster-1/kader-dilatih25.js';
import { kaderTierMadyaUp } from './klaster-1/kader-tier-madya-up.js';
import { kunjunganKeluarga } from './klaster-1/kunjungan-keluarga.js';
import { kunjunganPrioritas } from './klaster-1/kunjungan-prioritas.js';
import { lapLengkap } from './klaster-1/lap-lengkap.js';
import { lapTepatWaktu } from './klaster-1/lap-tepat-waktu.js';
import { posyanduAktif } from './klaster-1/posyandu-aktif.js';
import { posyanduBuka } from './klaster-1/posyandu-buka.js';
import { posyanduSesi } from './klaster-1/posyandu-sesi.js';
import { posyanduSiklusHidup } from './klaster-1/posyandu-siklus-hidup.js';
import { pustuLengkap } from './klaster-1/pustu-lengkap.js';
import { temuanDilaporPustu } from './klaster-1/temuan-dilapor-pustu.js';
import { ancDokterUsg } from './klaster-2/anc-dokter-usg.js';
import { ancK1Akses } from './klaster-2/anc-k1-akses.js';
import { ancK1Murni } from './klaster-2/anc-k1-murni.js';
import { ancK4 } from './klaster-2/anc-k4.js';
import { ancK6 } from './klaster-2/anc-k6.js';
import { anemiaRematri } from './klaster-2/anemia-rematri.js';
import { asiEksklusif } from './klaster-2/asi-eksklusif.js';
import { badutaBooster } from './klaster-2/baduta-booster.js';
import { balita2t } from './klaster-2/balita-2t.js';
import { balitaSpm } from './klaster-2/balita-spm.js';
import { bblr } from './klaster-2/bblr.js';
import { bgm } from './klaster-2/bgm.js';
import { bias } from './klaster-2/bias.js';
import { bumilAnemia } from './klaster-2/bumil-anemia.js';
import { bumilKek } from './klaster-2/bumil-kek.js';
import { bumilKekPmt } from './klaster-2/bumil-kek-pmt.js';
import { bumilTriple } from './klaster-2/bumil-triple.js';
import { bumilTtd } from './klaster-2/bumil-ttd.js';
import { desaUci } from './klaster-2/desa-uci.js';
import { ds } from './klaster-2/ds.js';
import { giziBurukDirawat } from './klaster-2/gizi-buruk-dirawat.js';
import { hbRematri } from './klaster-2/hb-rematri.js';
import { idl } from './klaster-2/idl.js';
import { imunBcg } from './klaster-2/imun-bcg.js';
import { imunDo } from './klaster-2/imun-do.js';
import { imunDoDpt3 } from './klaster-2/imun-do-dpt3.js';
import { imunDpt1 } from './klaster-2/imun-dpt1.js';
import { imunDpt3 } from './klaster-2/imun-dpt3.js';
import { imunHb0 } from './klaster-2/imun-hb0.js';
import { imunIpv1 } from './klaster-2/imun-ipv1.js';
import { imunMr1 } from './klaster-2/imun-mr1.js';
import { imunOpv4 } from './klaster-2/imun-opv4.js';
import { kbAktif } from './klaster-2/kb-aktif.js';
import { kbPascaSalin } from './klaster-2/kb-pasca-salin.js';
import { kematianBalita } from './klaster-2/kematian-balita.js';
import { kematianBayi } from './klaster-2/kematian-bayi.js';
import { kematianIbu } from './klaster-2/kematian-ibu.js';
import { kematianNeonatal } from './klaster-2/kematian-neonatal.js';
import { kfLengkap } from './klaster-2/kf-lengkap.js';
import { knLengkap } from './klaster-2/kn-lengkap.js';
import { kn1 } from './klaster-2/kn1.js';
import { komplikasiNeoDitangani } from './klaster-2/komplikasi-neo-ditangani.js';
import { komplikasiObsDitangani } from './klaster-2/komplikasi-obs-ditangani.js';
import { mtbs } from './klaster-2/mtbs.js';
import { nd } from './klaster-2/nd.js';
import { nifasVitA } from './klaster-2/nifas-vit-a.js';
import { persalinanFaskes } from './klaster-2/persalinan-faskes.js';
import { remajaJiwa } from './klaster-2/remaja-jiwa.js';
import { remajaMerokok } from './klaster-2/remaja-merokok.js';
import { ristiMasyarakat } from './klaster-2/risti-masyarakat.js';
import { ristiNakes } from './klaster-2/risti-nakes.js';
import { sdidtk } from './klaster-2/sdidtk.js';
import { shk } from './klaster-2/shk.js';
import { sk } from './klaster-2/sk.js';
import { skriningSekolah } from './klaster-2/skrining-sekolah.js';
import { stunting } from './klaster-2/stunting.js';
import { ttdRematri } from './klaster-2/ttd-rematri.js';
import { underweight } from './klaster-2/underweight.js';
import { vitA } from './klaster-2/vit-a.js';
import { wasting } from './klaster-2/wasting.js';
import { catin } from './klaster-3/catin.js';
import { ckgCakupan } from './klaster-3/ckg-cakupan.js';
import { dmStandar } from './klaster-3/dm-standar.js';
import { dmTerkendali } from './klaster-3/dm-terkendali.js';
import { htStandar } from './klaster-3/ht-standar.js';
import { htTerkendali } from './klaster-3/ht-terkendali.js';
import { ivaSadanis } from './klaster-3/iva-sadanis.js';
import { jiwaSkrining } from './klaster-3/jiwa-skrining.js';
import { lansiaHomecare } from './klaster-3/lansia-homecare.js';
import { lansiaMandiri } from './klaster-3/lansia-mandiri.js';
import { lansiaSkrining } from './klaster-3/lansia-skrining.js';
import { merokok } from './klaster-3/merokok.js';
import { obesitasImt } from './klaster-3/obesitas-imt.js';
import { obesitasSentral } from './klaster-3/obesitas-sentral.js';
import { odgjStandar } from './klaster-3/odgj-standar.js';
import { skriningProduktif } from './klaster-3/skrining-produktif.js';
import { tdTinggiBaru } from './klaster-3/td-tinggi-baru.js';
import { abj } from './klaster-4/abj.js';
import { airMinum } from './klaster-4/air-minum.js';
import { dbdIr } from './klaster-4/dbd-ir.js';
import { diareBalita } from './klaster-4/diare-balita.js';
import { diareInsiden } from './klaster-4/diare-insiden.js';
import { hivSkrining } from './klaster-4/hiv-skrining.js';
import { malariaApi } from './klaster-4/malaria-api.js';
import { pd3iSuspek } from './klaster-4/pd3i-suspek.js';
import { pneumoniaBalita } from './klaster-4/pneumonia-balita.js';
import { rumahVentilasi } from './klaster-4/rumah-ventilasi.js';
import { skdrRespon24j } from './klaster-4/skdr-respon-24j.js';
import { stbmOdf } from './klaster-4/stbm-odf.js';
import { tbKontakTpt } from './klaster-4/tb-kontak-tpt.js';
import { tbSuccessRate } from './klaster-4/tb-success-rate.js';
import { tbTerduga } from './klaster-4/tb-terduga.js';
import { tbTreatmentCoverage } from './klaster-4/tb-treatment-coverage.js';
import { tbcKustaFilaria } from './klaster-4/tbc-kusta-filaria.js';
import { gadarWaktuTanggap } from './klaster-5/gadar-waktu-tanggap.js';
import { gigiSkrining } from './klaster-5/gigi-skrining.js';
import { labRujukHasil } from './klaster-5/lab-rujuk-hasil.js';
import { obatEsensial } from './klaster-5/obat-esensial.js';
import { rawatInapBor } from './klaster-5/rawat-inap-bor.js';
import { rujukBalikTindak } from './klaster-5/rujuk-balik-tindak.js';
import { rujukanSelesai } from './klaster-5/rujukan-selesai.js';
import { tempatTidur } from './klaster-5/tempat-tidur.js';

/** By klaster, then as the life course runs. */
export const definitions: readonly IndicatorDefinition[] = [
  posyanduBuka,
  posyanduSesi,
  kunjunganKeluarga,
  posyanduSiklusHidup,
  posyanduAktif,
  kaderCukup,
  kaderAktif,
  kaderTierMadyaUp,
  kaderDilatih25,
  pustuLengkap,
  lapTepatWaktu,
  lapLengkap,
  dataNikValid,
  dataTunda,
  iks,
  ancK1Akses,
  ancK1Murni,
  ancK4,
  ancK6,
  ancDokterUsg,
  bumilTtd,
  bumilAnemia,
  bumilKek,
  bumilKekPmt,
  bumilTriple,
  ristiMasyarakat,
  ristiNakes,
  komplikasiObsDitangani,
  persalinanFaskes,
  kfLengkap,
  nifasVitA,
  kbPascaSalin,
  kbAktif,
  kematianIbu,
  kn1,
  knLengkap,
  komplikasiNeoDitangani,
  bblr,
  shk,
  asiEksklusif,
  idl,
  imunHb0,
  imunBcg,
  imunDpt1,
  imunDpt3,
  imunOpv4,
  imunIpv1,
  imunMr1,
  imunDo,
  imunDoDpt3,
  desaUci,
  badutaBooster,
  sk,
  ds,
  nd,
  bgm,
  balita2t,
  underweight,
  stunting,
  wasting,
  giziBurukDirawat,
  vitA,
  sdidtk,
  balitaSpm,
  mtbs,
  kematianNeonatal,
  kematianBayi,
  kematianBalita,
  skriningSekolah,
  ttdRematri,
  hbRematri,
  anemiaRematri,
  bias,
  remajaJiwa,
  remajaMerokok,
  skriningProduktif,
  ckgCakupan,
  htStandar,
  htTerkendali,
  dmStandar,
  dmTerkendali,
  odgjStandar,
  jiwaSkrining,
  obesitasSentral,
  obesitasImt,
  tdTinggiBaru,
  merokok,
  ivaSadanis,
  catin,
  lansiaSkrining,
  lansiaMandiri,
  lansiaHomecare,
  dbdIr,
  tbTerduga,
  tbTreatmentCoverage,
  tbSuccessRate,
  tbKontakTpt,
  hivSkrining,
  abj,
  malariaApi,
  diareBalita,
  diareInsiden,
  pneumoniaBalita,
  pd3iSuspek,
  tbcKustaFilaria,
  stbmOdf,
  airMinum,
  rumahVentilasi,
  gigiSkrining,
  gadarWaktuTanggap,
  rawatInapBor,
  tempatTidur,
  labRujukHasil,
  obatEsensial,
];

/** Named, not counted yet. */
export const waiting: readonly WaitingDefinition[] = [
  kunjunganPrioritas,
  temuanDilaporPustu,
  skdrRespon24j,
  rujukanSelesai,
  rujukBalikTindak,
];

/** A set of definitions in force; tests and benches may hand in a smaller one. */
export type Catalogue = readonly IndicatorDefinition[];
