/** The words around every screen, in both languages. */
export const waysId = {
  title: 'Layar',
  open: 'Layar {{name}}, pilih layar lain',
  name: { wilayah: 'Wilayah', skdn: 'SKDN', imunisasi: 'Imunisasi', skdr: 'SKDR', papan: 'Papan dinding', kamus: 'Kamus indikator', data: 'Data masuk' },
  what: {
    wilayah: 'peta, grafik dan tabel PWS',
    skdn: 'balita: sasaran, KMS, ditimbang, naik',
    imunisasi: 'PWS imunisasi, drop-out, kuadran',
    skdr: 'kasus baru per pekan dan sinyal',
    papan: 'untuk layar di dinding',
    kamus: 'apa arti setiap angka',
    data: 'berkas yang dimasukkan',
  },
};

export const waysEn: typeof waysId = {
  title: 'Screens',
  open: 'Screen {{name}}, choose another one',
  name: { wilayah: 'Wilayah', skdn: 'SKDN', imunisasi: 'Immunization', skdr: 'SKDR', papan: 'On a wall', kamus: 'Dictionary', data: 'Files in' },
  what: {
    wilayah: 'PWS map, chart and table',
    skdn: 'children under five: expected, card, weighed, gained',
    imunisasi: 'PWS of immunization, drop-out, quadrants',
    skdr: 'new cases by week, and signals',
    papan: 'for a screen on a wall',
    kamus: 'what every number means',
    data: 'files that are handed in',
  },
};
