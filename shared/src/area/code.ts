/**
 * Wilayah codes of Kemendagri: provinsi `17`, kabupaten `17.04`, kecamatan `17.04.02`, desa or kelurahan `17.04.02.2009`;
 * a dusun (in towns RW) has none and gets `desa/slug`. Always text, dots kept.
 */
export type AreaCode = string;
export const areaLevels = ['provinsi', 'kabupaten', 'kecamatan', 'desa', 'kelurahan', 'dusun'] as const;
export type AreaLevel = (typeof areaLevels)[number];

const DESA = /^\d{2}\.\d{2}\.\d{2}\.[12]\d{3}$/;
const DESA_UNDOTTED = /^\d{6}[12]\d{3}$/;
const AREA = /^\d{2}(?:\.\d{2}(?:\.\d{2}(?:\.[12]\d{3}(?:\/[A-Za-z0-9_-]{1,40})?)?)?)?$/;

export const isAreaCode = (text: string): text is AreaCode => AREA.test(text);
export const isDesaCode = (text: string): text is AreaCode => DESA.test(text);

/** `1704022009` -> `17.04.02.2009`; anything else is given back as it is. */
export const dotted = (text: string): string =>
  DESA_UNDOTTED.test(text) ? `${text.slice(0, 2)}.${text.slice(2, 4)}.${text.slice(4, 6)}.${text.slice(6)}` : text;

/** The desa of a dusun or desa code; '' stays ''. */
export const desaOf = (residence: string): AreaCode => {
  const slash = residence.indexOf('/');
  return slash < 0 ? residence : residence.slice(0, slash);
};

/** The kabupaten of any code from kabupaten down; '' where there is none. */
export const kabupatenOf = (code: string): AreaCode => (code.length < 5 ? '' : code.slice(0, 5));

/** The level that the form of the code tells; first digit 1 of the last part = kelurahan. */
export function levelOfCode(code: AreaCode): AreaLevel {
  if (code.includes('/')) return 'dusun';
  if (code.length > 8) return code[9] === '1' ? 'kelurahan' : 'desa';
  return code.length > 5 ? 'kecamatan' : code.length > 2 ? 'kabupaten' : 'provinsi';
}
