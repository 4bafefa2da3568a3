/** IDL and its parts: the set before twelve completed months, the first DPT1, DPT3 and MR1 at any age. */
import type { EventDataByType } from '@pantau/shared/event';
import { but, cellsOf, DESA, inDesa, on, OTHER_DESA, person, pregnancy } from './telling.js';

type Antigen = EventDataByType['immunization']['antigen'];
type Story = Parameters<typeof cellsOf>[1];

const dose = (day: string, antigen: Antigen, number = 1) => on(day, 'immunization', person('anak-1'), { antigen, dose: number });
const registered = (birthDate: string) => on('2026-01-20', 'person_registered', person('anak-1'), { birthDate, sex: 'L' });
const allButMr = (): Story => [
  dose('2026-01-10', 'hb0'),
  dose('2026-02-10', 'bcg'),
  ...[1, 2, 3, 4].map((number) => dose(`2026-0${number + 1}-10`, 'opv', number)),
  ...[1, 2, 3].map((number) => dose(`2026-0${number + 2}-10`, 'dpt_hb_hib', number)),
  dose('2026-05-10', 'ipv'),
];
const at = (day: string) => ({ [`${day}|${DESA}|`]: 1 });

describe('idl', () => {
  it('counts on the day the set is complete, however the doses arrive', () => {
    const story = [registered('2026-01-10'), ...allButMr(), dose('2026-10-12', 'mr')];
    expect(cellsOf('idl', story)).toEqual(at('2026-10-12'));
    expect(cellsOf('idl', [...story].reverse())).toEqual(at('2026-10-12'));
    expect(cellsOf('idl', [...story, dose('2026-11-12', 'mr')])).toEqual(at('2026-10-12'));
    expect(cellsOf('idl', [registered('2026-01-10'), ...allButMr()])).toEqual({});
  });

  it('needs every dose of the set', () => {
    const doses = [...allButMr(), dose('2026-10-12', 'mr')];
    expect(doses).toHaveLength(11);
    doses.forEach((_, missing) => {
      expect(cellsOf('idl', [registered('2026-01-10'), ...doses.filter((__, index) => index !== missing)])).toEqual({});
    });
  });

  it('must be complete before twelve completed months', () => {
    expect(cellsOf('idl', [registered('2026-01-10'), ...allButMr(), dose('2027-01-09', 'mr')])).toEqual(at('2027-01-09'));
    expect(cellsOf('idl', [registered('2026-01-10'), ...allButMr(), dose('2027-01-10', 'mr')])).toEqual({});
  });

  it('needs an exact birth date, of the delivery before that of the registration; the parts need none', () => {
    const story = [...allButMr(), dose('2026-10-12', 'mr')];
    expect(cellsOf('idl', story)).toEqual({});
    expect(cellsOf('idl', [on('2026-02-01', 'person_registered', person('anak-1'), { dobEstimated: '2026-01-01', sex: 'L' }), ...story])).toEqual({});
    const born = on('2026-01-10', 'delivery', pregnancy('ibu-1'), { newborns: [{ key: 'anak-1' }] });
    expect(cellsOf('idl', [born, registered('2025-10-01'), ...story])).toEqual(at('2026-10-12'));
    expect(cellsOf('imun_mr1', story)).toEqual(at('2026-10-12'));
  });

  it('counts each part once, at the first such dose, also after the first birthday', () => {
    const story = [registered('2026-01-10'), dose('2026-04-10', 'dpt_hb_hib'), dose('2026-03-10', 'dpt_hb_hib'), dose('2026-09-10', 'dpt_hb_hib', 3)];
    expect(cellsOf('imun_dpt1', story)).toEqual(at('2026-03-10'));
    expect(cellsOf('imun_dpt3', story)).toEqual(at('2026-09-10'));
    expect(cellsOf('imun_mr1', [...story, dose('2027-06-10', 'mr', 2)])).toEqual({});
    expect(cellsOf('imun_mr1', [...story, dose('2027-06-10', 'mr')])).toEqual(at('2027-06-10'));
  });

  it('skips doses before birth and counts where the child lives at the dose', () => {
    const first = but(dose('2026-03-10', 'dpt_hb_hib'), { residence: null, unit: 'posyandu:melati-1' });
    const moved = on('2026-03-01', 'person_moved', person('anak-1'), { to: inDesa(OTHER_DESA) });
    expect(cellsOf('imun_dpt1', [registered('2026-03-11'), first])).toEqual({});
    expect(cellsOf('imun_dpt1', [registered('2026-03-10'), first])).toEqual({ [`2026-03-10|${DESA}|posyandu:melati-1`]: 1 });
    expect(cellsOf('imun_dpt1', [registered('2026-01-10'), moved, first])).toEqual({ [`2026-03-10|${OTHER_DESA}|posyandu:melati-1`]: 1 });
  });
});
