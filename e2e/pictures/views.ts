/** Every view that is pictured: a new screen is one line here. */
export interface View {
  readonly name: string;
  readonly path: string;
  /** Shown in the README. */
  readonly readme?: true;
  /** In these sizes only; default: all that people use. */
  readonly sizes?: readonly Size[];
  /** Something to do before the picture is taken. */
  readonly then?: 'open-why' | 'lose-server';
}
export interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
}

export const desk: Size = { name: '1440x900', width: 1440, height: 900 };
const phone: Size = { name: '390x844', width: 390, height: 844 };
const laptop: Size = { name: '1366x768', width: 1366, height: 768 };
const wall: readonly Size[] = [
  { name: '1920x1080', width: 1920, height: 1080 },
  { name: '3840x2160', width: 3840, height: 2160 },
  laptop,
  { name: '1080x1920', width: 1080, height: 1920 },
];
export const sizes: readonly Size[] = [desk, laptop, phone];

/** @param month the last closed month @param current the running one */
export const views = (month: string, current: string): readonly View[] => [
  { name: 'wilayah', path: `/wilayah/17.04?indikator=anc_k1_murni&periode=${month}`, readme: true },
  { name: 'wilayah-puskesmas', path: `/wilayah/puskesmas:17.04.02?indikator=anc_k1_murni&periode=${month}` },
  { name: 'wilayah-desa', path: `/wilayah/17.04.02.2009?indikator=anc_k1_akses&periode=${month}` },
  { name: 'wilayah-sementara', path: `/wilayah/17.04?indikator=anc_k1_akses&periode=${current}` },
  { name: 'wilayah-ds', path: `/wilayah/17.04?indikator=ds&periode=${month}` },
  { name: 'wilayah-dbd', path: `/wilayah/17.04?indikator=dbd_ir&periode=${month}` },
  { name: 'wilayah-mengapa', path: `/wilayah/puskesmas:17.04.02?indikator=anc_k1_murni&periode=${month}`, then: 'open-why' },
  { name: 'papan', path: '/papan/17.04', readme: true, sizes: wall },
  { name: 'papan-puskesmas', path: '/papan/puskesmas:17.04.02', sizes: wall },
  { name: 'wilayah-terputus', path: `/wilayah/17.04?indikator=anc_k1_murni&periode=${month}`, sizes: [desk, phone], then: 'lose-server' },
];
