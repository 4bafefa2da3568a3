/** Every view that is pictured: a new screen is one line here. */
export interface View {
  readonly name: string;
  readonly path: string;
  /** What is there only once the screen has its numbers. */
  readonly ready: string;
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

const wilayah = (name: string, path: string, more: Partial<View> = {}): View => ({ name, path: `/wilayah/${path}`, ready: '.pws-foot', ...more });
const papan = (name: string, path: string, more: Partial<View> = {}): View => ({ name, path: `/papan/${path}`, ready: '.papan:not(:has(.strip tr:not([data-indicator]) td)) .areas path[data-tone]', sizes: wall, ...more });

/** @param month the last closed month @param current the running one */
export const views = (month: string, current: string): readonly View[] => [
  wilayah('wilayah', `17.04?indikator=anc_k1_murni&periode=${month}`, { readme: true }),
  wilayah('wilayah-puskesmas', `puskesmas:17.04.02?indikator=anc_k1_murni&periode=${month}`),
  wilayah('wilayah-desa', `17.04.02.2009?indikator=anc_k1_akses&periode=${month}`),
  wilayah('wilayah-sementara', `17.04?indikator=anc_k1_akses&periode=${current}`),
  wilayah('wilayah-ds', `17.04?indikator=ds&periode=${month}`),
  wilayah('wilayah-dbd', `17.04?indikator=dbd_ir&periode=${month}`),
  wilayah('wilayah-mengapa', `puskesmas:17.04.02?indikator=anc_k1_murni&periode=${month}`, { then: 'open-why' }),
  papan('papan', '17.04', { readme: true }),
  papan('papan-puskesmas', 'puskesmas:17.04.02'),
  wilayah('wilayah-terputus', `17.04?indikator=anc_k1_murni&periode=${month}`, { sizes: [desk, phone], then: 'lose-server' }),
  { name: 'kamus', path: '/kamus', ready: '.kamus .facts .symbol' },
  { name: 'kamus-ds', path: '/kamus/ds', ready: '.story' },
  { name: 'skdn', path: `/skdn/puskesmas:17.04.02?periode=${month}`, ready: '.group-bar' },
  { name: 'imunisasi', path: `/imunisasi/puskesmas:17.04.02?periode=${month}`, ready: '.quadrant-dot' },
  { name: 'skdr', path: '/skdr/17.04', ready: '.week-bars' },
  papan('papan-terputus', 'puskesmas:17.04.02', { sizes: wall.slice(0, 1), then: 'lose-server' }),
];

/** Of a server without any data. */
export const firstSteps: View = { name: 'mulai', path: '/', ready: '.mulai li', sizes: [desk, phone] };
