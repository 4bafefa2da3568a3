/** The answer of the screen to the first question. */
import type { IndicatorRow, PwsRow, PwsTable } from '@pantau/shared/protocol';
import { formatsOf, startText } from '../../text/index.js';
import { answerOf } from './words.js';

const LINE = 67.5;

const row = (area: string, sasaran: number, count: number, more: Partial<PwsRow> = {}): PwsRow => ({
  area, name: area, sasaran, cumulative: { count, percent: (count / sasaran) * 100 }, thisMonth: { count: 0, percent: 0 }, lastMonth: { count: 0, percent: 0 },
  targetToDatePercent: LINE, line: null, trend: 'na', status: null, flags: [], neededPerMonth: null, reason: { id: '', en: '' }, ...more,
});
const rows = [row('A', 80, 67, { line: 'above', trend: 'up', status: 'baik' }), row('E', 60, 36, { line: 'below', trend: 'down', status: 'jelek' })];

describe('the answer sentence', () => {
  const t = startText('id').getFixedT('id');
  const text = { t, language: 'id' as const, format: formatsOf('id'), say: ({ id }: { id: string }) => id };
  const indicator = { code: 'k1', unit: 'percent', direction: 'up', timeRule: 'cumulative', lifeStage: 'bumil' } as IndicatorRow;
  const table = (total: PwsRow, more: Partial<PwsTable> = {}) =>
    ({ basis: 'proyeksi', period: '2026-09', targetPercent: 90, targetToDatePercent: LINE, closed: true, provisional: false, revision: 0, rows, total, ...more }) as PwsTable;
  const answer = (total: PwsRow, more?: Partial<PwsTable>) => answerOf(text, { indicator, table: table(total, more), name: 'Kabupaten Kaur', worst: { name: 'Semidang Gumay', missing: 18 }, village: { name: 'Sukarami', missing: 4 }, reported: { done: 187, all: 195 } });

  it('says how many persons are missing, and where most of them are', () => {
    const { head, rest } = answer(row('t', 2860, 1883, { line: 'below' }));
    expect(head).toBe('Kabupaten Kaur 65,8%, di bawah garis 67,5%: kurang 48 ibu.');
    expect(rest.join(' ')).toBe('Terbanyak di Semidang Gumay, kurang 18 ibu. Desa pertama: Sukarami, kurang 4 ibu. 1.883 dari 2.860 ibu (P). 187 dari 195 desa lapor. Bulan sudah ditutup.');
  });

  it('says so when it is on the line', () => {
    expect(answer(row('t', 640, 447, { line: 'above' })).head).toBe('Kabupaten Kaur 69,8%, di atas garis 67,5%.');
  });

  it('says that a running month is provisional, and how often a closed one was revised', () => {
    expect(answer(rows[0] as PwsRow, { closed: false, provisional: true }).rest.at(-1)).toBe('Sementara, dibanding tanggal yang sama bulan lalu.');
    expect(answer(rows[0] as PwsRow, { revision: 3 }).rest.at(-1)).toBe('Ditutup, direvisi 3 kali.');
  });

  it('does not invent a percentage without sasaran', () => {
    expect(answer({ ...row('t', 1, 5), sasaran: null, cumulative: { count: 5, percent: null } }).head).toContain('belum ada sasaran');
  });

  it('says of what is not told below the Puskesmas that it is not, and no number of a small place', () => {
    const secret = { ...indicator, finest: 'puskesmas' } as IndicatorRow;
    const said = (total: PwsRow) => answerOf(text, { indicator: secret, table: table(total, { rows: [] }), name: 'Tanjung Besar', worst: null, village: null, reported: null });
    expect(said(row('t', 80, 0, { sasaran: null, flags: ['withheld'] }))).toEqual({ head: 'Tanjung Besar', rest: ['Tidak ditampilkan di bawah Puskesmas: di tempat kecil angka ini dapat menunjuk orang.'] });
    const ofPuskesmas = said(row('t', 640, 447, { line: 'above' }));
    expect([ofPuskesmas.head, ofPuskesmas.rest[0]]).toEqual(['Tanjung Besar 69,8%, di atas garis 67,5%.', 'Tidak ditampilkan di bawah Puskesmas: di tempat kecil angka ini dapat menunjuk orang.']);
  });
});
