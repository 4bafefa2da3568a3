import { Places, type Area, type AreaLevel, type Unit } from '@pantau/shared/area';
import { Scope, type Grant } from './scope.js';

const always = { validFrom: null, validTo: null };
const area = (code: string, level: AreaLevel, parent: string | null): Area => ({ code, name: code, level, parent, replacedBy: [], ...always });
const unit = (id: string, serves: string[], parent: string | null = null): Unit => ({ id, kind: id.split(':')[0] ?? '', name: id, parent, serves, ...always });

/** Two kecamatan of three desa; a Puskesmas that also works over a desa of the other kecamatan. */
const [a1, a2, b1, b2] = ['17.04.01.2001', '17.04.01.2002', '17.04.02.2001', '17.04.02.2002'] as const;
const places = new Places(
  [
    area('17', 'provinsi', null),
    area('17.04', 'kabupaten', '17'),
    area('17.04.01', 'kecamatan', '17.04'),
    area('17.04.02', 'kecamatan', '17.04'),
    area('17.04.03', 'kecamatan', '17.04'),
    ...[a1, a2, b1, b2].map((code) => area(code, 'desa', code.slice(0, 8))),
    area(`${a1}/1`, 'dusun', a1),
    area('17.05', 'kabupaten', '17'),
    area('17.05.01', 'kecamatan', '17.05'),
    area('17.05.01.2001', 'desa', '17.05.01'),
  ],
  [
    unit('dinkes:17.04', []),
    unit('puskesmas:a', [a1, a2, b1], 'dinkes:17.04'),
    unit('puskesmas:b', [b2], 'dinkes:17.04'),
    unit('posyandu:a1', [`${a1}/1`], 'puskesmas:a'),
    unit('posyandu:b2', [b2], 'puskesmas:b'),
    unit('rs:1', []),
  ],
);
const facts = { places };
const everything = [...places.allAreas()].map(({ code }) => code).concat([...places.allUnits()].map(({ id }) => id));
const scope = (grant: Partial<Grant>) => new Scope({ role: 'pembina', units: [], sources: [], types: null, ...grant });
const readable = (grant: Partial<Grant>) => everything.filter((place) => scope(grant).mayRead(place, facts));

describe('what a scope may read', () => {
  it('is everything there is for an administrator', () => {
    expect(readable({ role: 'admin' })).toEqual(everything);
    expect(scope({ role: 'admin' }).mayRead('17.99', facts)).toBe(false);
    expect(scope({ role: 'admin' }).mayRead('', facts)).toBe(false);
  });

  it('is nothing without units', () => expect(readable({})).toEqual([]));

  it('is a unit, its desa, what lies in them, and what is below it', () => {
    expect(readable({ units: ['puskesmas:a'] })).toEqual(['17.04.01', a1, a2, b1, `${a1}/1`, 'puskesmas:a', 'posyandu:a1']);
  });

  it('is the desa of a small unit, never the larger unit that it belongs to', () => {
    expect(readable({ role: 'kader', units: ['posyandu:a1'] })).toEqual([a1, `${a1}/1`, 'posyandu:a1']);
  });

  it('is the whole area where the unit is an area', () => {
    const planner = readable({ role: 'perencana_dinkes', units: ['17.04'] });
    expect(planner).toEqual(everything.filter((place) => !/^(?:17$|17\.05|rs|dinkes)/.test(place)));
    expect(planner).toContain('17.04.03');
  });

  it('is all desa of all units below', () => {
    const planner = readable({ role: 'perencana_dinkes', units: ['dinkes:17.04'] });
    expect(planner).toEqual(expect.arrayContaining(['dinkes:17.04', 'puskesmas:b', 'posyandu:b2', '17.04', '17.04.02', b2]));
    expect(planner).not.toContain('17.05.01.2001');
  });

  it('holds the rows of what is unknown within an area or unit', () => {
    const kepala = scope({ units: ['puskesmas:a'] });
    expect(kepala.mayRead(`${a1}/-`, facts)).toBe(true);
    expect(kepala.mayRead('puskesmas:a/?', facts)).toBe(true);
    expect(kepala.mayRead(`${b2}/-`, facts)).toBe(false);
    expect(kepala.mayRead('puskesmas:b/?', facts)).toBe(false);
  });

  it('is no more for a unit that is not registered', () => {
    expect(readable({ units: ['puskesmas:none', '17.99', '*', '__proto__'] })).toEqual([]);
  });

  it('follows the registry', () => {
    const later = new Places([...places.allAreas()], [unit('puskesmas:a', [b2])]);
    const kepala = scope({ units: ['puskesmas:a'] });
    expect([kepala.mayRead(a1, facts), kepala.mayRead(a1, { places: later }), kepala.mayRead(b2, { places: later })]).toEqual([true, false, true]);
  });

  it('begins at its top', () => {
    expect(scope({ role: 'admin' }).visibleAreas(facts)).toEqual(['17', 'dinkes:17.04', 'rs:1']);
    expect(scope({ units: ['puskesmas:a', 'puskesmas:none'] }).visibleAreas(facts)).toEqual(['puskesmas:a']);
  });
});

describe('exact counts', () => {
  it('are for staff, never for a wall display or a source', () => {
    const roles = ['admin', 'perencana_dinkes', 'kepala_puskesmas', 'pembina', 'kader', 'layar', 'sumber'] as const;
    expect(roles.filter((role) => scope({ role }).exact)).toEqual(['admin', 'perencana_dinkes', 'kepala_puskesmas', 'pembina', 'kader']);
    expect(roles.filter((role) => scope({ role }).may('manage'))).toEqual(['admin']);
  });
});

describe('what a source may write', () => {
  const source = scope({ role: 'sumber', units: ['puskesmas:a'], sources: ['simpus'], types: ['anc_visit'] });
  const claim = { source: 'simpus', type: 'anc_visit', unit: 'posyandu:a1', desa: a1 };

  it.each([
    ['for a unit of its own', {}, true],
    ['for who lives elsewhere in the kabupaten', { desa: b2 }, true],
    ['without a place', { unit: null, desa: null }, true],
    ['for what is not registered yet', { unit: 'posyandu:new', desa: '17.04.02.2999' }, true],
    ['under another name', { source: 'other' }, false],
    ['of another type', { type: 'delivery' }, false],
    ['for a unit of another (H-04)', { unit: 'puskesmas:b' }, false],
    ['about a unit of its own', { about: 'posyandu:a1' }, true],
    ['about a unit of another', { unit: null, about: 'posyandu:b2' }, false],
    ['a total of a village of its own', { total: b1 }, true],
    ['a total of a village of another', { total: b2 }, false],
    ['a total of more than its own', { total: '17.04.02' }, false],
    ['a total of what is not registered yet', { total: '17.04.02.2999' }, true],
    ['for who lives in another kabupaten (F-12)', { desa: '17.05.01.2001' }, false],
  ])('%s: %j %s', (_, change, may) => expect(source.mayWrite({ ...claim, ...change }, facts)).toBe(may));

  it('is any type where none is named', () => {
    expect(scope({ role: 'sumber', units: ['puskesmas:a'], sources: ['simpus'] }).mayWrite({ ...claim, type: 'delivery' }, facts)).toBe(true);
  });
  it('is for people from anywhere where a unit serves no desa', () => {
    const hospital = scope({ role: 'sumber', units: ['rs:1'], sources: ['simrs'] });
    expect(hospital.mayWrite({ source: 'simrs', type: 'delivery', unit: 'rs:1', desa: '17.05.01.2001' }, facts)).toBe(true);
  });
  it('is everything for an administrator, and nothing for a wall display', () => {
    expect(scope({ role: 'admin' }).mayWrite({ ...claim, source: 'new', unit: 'puskesmas:b' }, facts)).toBe(true);
    expect(scope({ role: 'layar', units: ['puskesmas:a'], sources: ['simpus'] }).mayWrite(claim, facts)).toBe(false);
  });
});
