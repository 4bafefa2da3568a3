/** How entries are found, what their cautions are, and how events of a story are told. */
import { must } from '@pantau/shared/basics';
import { formatsOf, startText, type Text } from '../../text/index.js';
import { entries, entryOf, isDefined, matching, restsOn } from './catalogue.js';
import { cautionsOf, lineRuleOf } from './cautions.js';
import { toldFields, typeName } from './told.js';

const t = startText('id').getFixedT('id');
const text: Text = { t, language: 'id', format: formatsOf('id'), say: ({ id }) => id };
const entry = (code: string) => must(entryOf(code), code);
const codes = (typed: string) => matching(typed, 'id').map(({ code }) => code);

describe('finding', () => {
  it('takes name, code and the words of what is counted, in any order', () => {
    expect(codes('ditimbang balita')).toContain('ds');
    expect(codes('anc k6')).toEqual(['anc_k6']);
    expect(codes('STUNT')).toContain('stunting');
    expect(codes('tidak ada yang seperti ini')).toEqual([]);
  });

  it('shows everything where nothing is typed, also what waits', () => {
    expect(codes(' ')).toHaveLength(entries.length);
    expect(entries.filter((each) => !isDefined(each)).map(({ code }) => code)).toContain('kunjungan_prioritas');
  });
});

describe('an entry', () => {
  it('names the numbers that it is made of', () => {
    expect(restsOn(entry('imun_do')).map(({ code }) => code)).toEqual(['imun_dpt1', 'imun_mr1']);
    expect(restsOn(entry('anc_k6'))).toEqual([]);
  });

  it('warns of what is easily overlooked', () => {
    expect(cautionsOf(entry('anc_k6'))).toEqual(['over100']);
    expect(cautionsOf(entry('nd'))).toEqual(['ofCounted', 'alone']);
    expect(cautionsOf(entry('sk'))).toEqual(['state']);
    expect(cautionsOf(entry('risti_nakes'))).toContain('expected');
    expect(cautionsOf(entry('kematian_ibu'))).toEqual(expect.arrayContaining(['down', 'noShare']));
  });

  it('says what its target does over the year', () => {
    expect(['anc_k6', 'ds', 'imun_do', 'sk'].map((code) => lineRuleOf(entry(code)))).toEqual(['rising', 'level', 'threshold', null]);
  });
});

describe('an event of a story', () => {
  const told = (type: string, data: object) => toldFields(text, type, data).map(({ label, value }) => `${label} ${value}`);

  it('is told in the words of its type, with units and choices', () => {
    expect(typeName(text, 'growth_measure')).toBe('Penimbangan dan pengukuran');
    expect(told('growth_measure', { weightKg: 7.1, position: 'berdiri', oedema: false })).toEqual(['Berat badan 7,1 kg', 'Cara ukur Berdiri', 'Edema tidak']);
  });

  it('tells dates, and the fields of those in a list', () => {
    expect(told('person_registered', { birthDate: '2025-08-31', sex: 'P' })).toEqual(['Tanggal lahir 31 Agu 2025', 'Jenis kelamin Perempuan']);
    expect(told('delivery', { newborns: [] })).toEqual(['Bayi tidak ada']);
  });
});
