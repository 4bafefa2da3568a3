/**
 * The second opinion: every number stated once more, plainly and slowly, from the raw list of revisions alone. It shares no
 * code with the engine that it judges. Where the guidelines leave a choice, the comment says "Choice:".
 */
import type { EventRevision } from '@pantau/shared/event';
import { abj } from './abj.js';
import { lansiaMandiri, merokok, obesitasImt, obesitasSentral } from './adult-states.js';
import { catin, ckgCakupan, ivaSadanis, jiwaSkrining, lansiaSkrining, odgjStandar, tdTinggiBaru } from './adults.js';
import { ancDokterUsg } from './anc-dokter-usg.js';
import { ancK1Akses } from './anc-k1-akses.js';
import { ancK1Murni } from './anc-k1-murni.js';
import { ancK4 } from './anc-k4.js';
import { ancK6 } from './anc-k6.js';
import { asiEksklusif } from './asi-eksklusif.js';
import { balita2t } from './balita-2t.js';
import { balitaSpm } from './balita-spm.js';
import { bgm } from './bgm.js';
import { bblr, shk } from './birth-weight.js';
import { bumilAnemia } from './bumil-anemia.js';
import { bumilKek, bumilKekPmt } from './bumil-kek.js';
import { bumilTriple } from './bumil-triple.js';
import { bumilTtd } from './bumil-ttd.js';
import { dataNik } from './data-nik.js';
import { dataTunda } from './data-tunda.js';
import { dbdIr } from './dbd-ir.js';
import { dmTerkendali } from './dm-terkendali.js';
import { ds } from './ds.js';
import { gadar, hariRawat, labRujukHasil } from './evidence-of-care.js';
import { kbAktif, kbPascaSalin } from './family-planning.js';
import { giziBuruk } from './gizi-buruk.js';
import { airMinum, rumahVentilasi, stbmOdf } from './healthy-house.js';
import { htTerdaftar } from './ht-terdaftar.js';
import { htTerkendali } from './ht-terkendali.js';
import { idl } from './idl.js';
import { iks } from './iks.js';
import { diareInsiden, kasus, malariaApi, pd3iSuspek, tbcKustaFilaria } from './incidence.js';
import { kaderDilatih25, kaderTerdaftar, kaderTierMadyaUp, laporKader } from './kader.js';
import { kematianAnak, kematianIbu } from './kematian.js';
import { kertas } from './kertas.js';
import { kfLengkap } from './kf-lengkap.js';
import { knLengkap } from './kn-lengkap.js';
import { kn1 } from './kn1.js';
import { komplikasiNeo } from './komplikasi-neo.js';
import { komplikasiObs } from './komplikasi-obs.js';
import { kunjunganKeluarga } from './kunjungan-keluarga.js';
import { lansiaHomecare } from './lansia-homecare.js';
import { laporUnit } from './lapor-unit.js';
import { lapor } from './lapor.js';
import { mtbs } from './mtbs.js';
import { nd } from './nd.js';
import { nifasVitA } from './nifas-vit-a.js';
import { gigiSkrining, hivSkrining } from './once-a-year.js';
import { persalinanFaskes } from './persalinan-faskes.js';
import { posyanduSesi } from './posyandu-sesi.js';
import { kaderCukup, posyanduAktif, posyanduSesiSiklus, pustuSiap, tutupLaporan } from './posyandu-unit.js';
import { risti } from './risti.js';
import { bias, hbRematri, remajaJiwa, remajaMerokok, skriningSekolah, ttdRematri } from './school.js';
import { sdidtk } from './sdidtk.js';
import { diareBalita, pneumoniaBalita } from './sick-child.js';
import { sk } from './sk.js';
import { skriningProduktif } from './skrining-produktif.js';
import { dmStandar, htStandar } from './standard-care.js';
import { stokBalita } from './stok-balita.js';
import { stokKk } from './stok-kk.js';
import { stunting } from './stunting.js';
import { tbSuccessRate, tbTreatmentCoverage } from './tb-cases.js';
import { tbKontakTpt } from './tb-kontak-tpt.js';
import { tbTerduga } from './tb-terduga.js';
import { underweight } from './underweight.js';
import { obatEsensial, tempatTidur } from './unit-supplies.js';
import { vitA } from './vit-a.js';
import { wasting } from './wasting.js';
import { naiveWorld, type NaiveStatement } from './world.js';

export { naiveHeads } from './heads.js';
export { naiveMerged } from './merged.js';

const statements: readonly NaiveStatement[] = [
  abj,
  airMinum,
  ancDokterUsg,
  ancK1Akses,
  ancK1Murni,
  ancK4,
  ancK6,
  asiEksklusif,
  balita2t,
  balitaSpm,
  bblr,
  bgm,
  bias,
  bumilAnemia,
  bumilKek,
  bumilKekPmt,
  bumilTriple,
  bumilTtd,
  catin,
  ckgCakupan,
  dataNik,
  dataTunda,
  dbdIr,
  diareBalita,
  diareInsiden,
  dmStandar,
  dmTerkendali,
  ds,
  gadar,
  gigiSkrining,
  giziBuruk,
  hariRawat,
  hbRematri,
  hivSkrining,
  htStandar,
  htTerdaftar,
  htTerkendali,
  idl,
  iks,
  ivaSadanis,
  jiwaSkrining,
  kaderCukup,
  kaderDilatih25,
  kaderTerdaftar,
  kaderTierMadyaUp,
  kasus,
  kbAktif,
  kbPascaSalin,
  kematianAnak,
  kematianIbu,
  kertas,
  kfLengkap,
  kn1,
  knLengkap,
  komplikasiNeo,
  komplikasiObs,
  kunjunganKeluarga,
  labRujukHasil,
  lansiaHomecare,
  lansiaMandiri,
  lansiaSkrining,
  lapor,
  laporKader,
  laporUnit,
  malariaApi,
  merokok,
  mtbs,
  nd,
  nifasVitA,
  obatEsensial,
  obesitasImt,
  obesitasSentral,
  odgjStandar,
  pd3iSuspek,
  persalinanFaskes,
  pneumoniaBalita,
  posyanduAktif,
  posyanduSesi,
  posyanduSesiSiklus,
  pustuSiap,
  remajaJiwa,
  remajaMerokok,
  risti,
  rumahVentilasi,
  sdidtk,
  shk,
  sk,
  skriningProduktif,
  skriningSekolah,
  stbmOdf,
  stokBalita,
  stokKk,
  stunting,
  tbcKustaFilaria,
  tbKontakTpt,
  tbSuccessRate,
  tbTerduga,
  tbTreatmentCoverage,
  tdTinggiBaru,
  tempatTidur,
  ttdRematri,
  tutupLaporan,
  underweight,
  vitA,
  wasting,
];

/** All sums that are not zero, by `part|day|residence|unit`. */
export function naiveCells(revisions: readonly EventRevision[]): Map<string, number> {
  const world = naiveWorld(revisions);
  const cells = new Map<string, number>();
  for (const { part, day, residence, unit, value } of statements.flatMap((statement) => statement(world))) {
    const cell = `${part}|${day}|${residence}|${unit}`;
    const sum = (cells.get(cell) ?? 0) + value;
    if (sum === 0) cells.delete(cell);
    else cells.set(cell, sum);
  }
  return cells;
}
