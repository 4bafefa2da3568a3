/** The worked example of the PWS method, from single visits to the printed table, through the door that everybody uses. */
import { Api } from '../world/api.js';
import { ServerProcess } from '../world/server-process.js';
import { antenatalVisit } from '../world/small-world.js';

/** Village, sasaran, January to July, August, September. */
const VILLAGES = [
  ['A', '17.04.02.2001', 80, 52, 7, 8],
  ['B', '17.04.02.2002', 120, 70, 9, 9],
  ['C', '17.04.02.2003', 50, 31, 4, 2],
  ['D', '17.04.02.2004', 90, 44, 6, 8],
  ['E', '17.04.02.2005', 60, 28, 5, 3],
  ['F', '17.04.02.2006', 40, 20, 3, 3],
  ['G', '17.04.02.2007', 200, 105, 14, 16],
] as const;
const PUSKESMAS = 'puskesmas:contoh';

const areas = ['code,name,level,parent_code', '17,Bengkulu,provinsi,', '17.04,Kaur,kabupaten,17', '17.04.02,Contoh,kecamatan,17.04', ...VILLAGES.map(([name, code]) => `${code},${name},desa,17.04.02`)];
const units = ['id,kind,name,parent_id,desa_codes', `${PUSKESMAS},puskesmas,Puskesmas Contoh,,${VILLAGES.map(([, code]) => code).join('|')}`];
const sasaran = ['area_code,group,year,basis,value,source', ...VILLAGES.map(([, code, value]) => `${code},bumil,2025,proyeksi,${value},SK`)];
const targets = ['indicator,area_code,year,target_percent,source', `anc_k1_akses,${PUSKESMAS},2025,90,SK`];

function visits() {
  let woman = 0;
  const month = (village: string, number: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...antenatalVisit({ id: `v-${++woman}`, woman: `ibu-${woman}`, village, day: `2025-${String(number).padStart(2, '0')}-${String((index % 28) + 1).padStart(2, '0')}` }), servedAt: { unit: PUSKESMAS } }));
  return VILLAGES.flatMap(([, code, , early, august, september]) => [
    ...Array.from({ length: 7 }, (_, index) => month(code, index + 1, Math.floor(early / 7) + (index < early % 7 ? 1 : 0))).flat(),
    ...month(code, 8, august),
    ...month(code, 9, september),
  ]);
}

describe('the worked example', () => {
  let server: ServerProcess;
  let api: Api;

  beforeAll(async () => {
    server = await ServerProcess.start();
    api = new Api(server.address, server.adminToken);
    for (const [path, rows] of [['/areas', areas], ['/units', units], ['/sasaran', sasaran], ['/targets', targets]] as const) await api.put(path, rows.join('\n'));
    const events = visits();
    for (let from = 0; from < events.length; from += 500) await api.post('/events', { events: events.slice(from, from + 500) });
  });
  afterAll(() => server.dispose());

  it('stands in the table of September as the guideline has it', async () => {
    const table = await api.pws({ area: PUSKESMAS, indicator: 'anc_k1_akses', period: '2025-09' });
    expect(table).toMatchObject({ targetPercent: 90, targetToDatePercent: 67.5, closed: true, provisional: false });
    const row = ({ name, cumulative, thisMonth, lastMonth, trend, status, neededPerMonth }: (typeof table)['rows'][number]) =>
      [name, cumulative.count, Number(cumulative.percent?.toFixed(2)), thisMonth.count, lastMonth.count, trend, status, Number(neededPerMonth?.toFixed(2))];
    expect(table.rows.map(row)).toEqual([
      ['A', 67, 83.75, 8, 7, 'up', 'baik', 1.67],
      ['C', 37, 74, 2, 4, 'down', 'kurang', 2.67],
      ['B', 88, 73.33, 9, 9, 'flat', 'baik', 6.67],
      ['G', 135, 67.5, 16, 14, 'up', 'baik', 15],
      ['F', 26, 65, 3, 3, 'flat', 'jelek', 3.33],
      ['D', 58, 64.44, 8, 6, 'up', 'cukup', 7.67],
      ['E', 36, 60, 3, 5, 'down', 'jelek', 6],
    ]);
    expect(table.rows.find(({ name }) => name === 'F')?.flags).toContain('flat_below');
    expect(table.total).toMatchObject({ sasaran: 640, cumulative: { count: 447, percent: 69.84375 }, trend: 'up', status: 'baik', neededPerMonth: 43 });
  });

  it('is explained by the visits it counts, and moves by one more with its cause told', async () => {
    const question = { area: '17.04.02.2005', indicator: 'anc_k1_akses', period: '2025-09' };
    const explained = await api.explain(question);
    expect(explained).toMatchObject({ denominator: { value: 60, basis: 'proyeksi' }, recount: { numerator: 3, equal: true } });
    expect(explained.contributions?.rows.map(({ effect, type }) => [effect, type])).toEqual(Array.from({ length: 3 }, () => [1, 'anc_visit']));
    const before = await api.pws({ ...question, area: PUSKESMAS });
    await api.post('/events', { events: [{ ...antenatalVisit({ id: 'late', woman: 'late', village: question.area, day: '2025-09-30' }), servedAt: { unit: PUSKESMAS } }] });
    const after = await api.pws({ ...question, area: PUSKESMAS });
    expect([after.rows.find(({ name }) => name === 'E')?.cumulative.count, after.revision]).toEqual([37, before.revision + 1]);
    const { rows } = await api.changes({ area: PUSKESMAS, indicator: question.indicator, period: question.period, limit: 1 });
    expect(rows).toMatchObject([{ area: question.area, before: { numerator: 3, denominator: 60, targetPercent: 90 }, after: { numerator: 4, denominator: 60 }, cause: 'late_event' }]);
    expect(await api.recount()).toMatchObject({ differing: 0 });
  });
});
