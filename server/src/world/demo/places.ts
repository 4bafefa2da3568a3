/** Areas and units of the demo world, as rows of the registers. */
import type { Area, Unit } from '@pantau/shared/area';
import { DINKES, KABUPATEN, RSUD } from './kaur.js';
import { puskesmasOf, type Village } from './villages.js';

/** @param areas provinsi down to desa; the dusun of the villages are added */
export const demoAreas = (areas: readonly Area[], villages: readonly Village[]): readonly Area[] => [
  ...areas,
  ...villages.flatMap(({ code: parent, dusun }) =>
    dusun.map(({ code, name }): Area => ({ code, name, level: 'dusun', parent, validFrom: null, validTo: null, replacedBy: [] })),
  ),
];

export function demoUnits(areas: readonly Area[], villages: readonly Village[]): readonly Unit[] {
  const all = villages.map(({ code }) => code);
  const top = [
    unit(DINKES, 'dinkes', 'Dinas Kesehatan Kabupaten Kaur', { parent: null, serves: all }),
    unit(RSUD, 'rs', 'RSUD Kabupaten Kaur', { parent: DINKES, serves: all }),
  ];
  const puskesmas = areas
    .filter(({ level, parent }) => level === 'kecamatan' && parent === KABUPATEN)
    .map(({ code, name }) => unit(puskesmasOf(code), 'puskesmas', `Puskesmas ${name}`, { parent: DINKES, serves: all.filter((desa) => desa.startsWith(`${code}.`)) }));
  return [...top, ...puskesmas, ...villages.flatMap(unitsOfVillage)];
}

function unitsOfVillage({ code, name, puskesmas, pustu, posyandu }: Village): readonly Unit[] {
  const ofPosyandu = posyandu.flatMap((each) => {
    const serves = each.dusun.map((dusun) => dusun.code);
    return [unit(each.id, 'posyandu', `${each.name} ${name}`, { parent: pustu ?? puskesmas, serves }), ...each.kader.map((id) => unit(id, 'kader', `Kader ${id.slice(6)}`, { parent: each.id, serves }))];
  });
  return pustu === null ? ofPosyandu : [unit(pustu, 'pustu', `Pustu ${name}`, { parent: puskesmas, serves: [code] }), ...ofPosyandu];
}

const unit = (id: string, kind: string, name: string, { parent, serves }: Pick<Unit, 'parent' | 'serves'>): Unit => ({
  id, kind, name, parent, serves, validFrom: null, validTo: null,
});
