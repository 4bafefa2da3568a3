/** A file goes in through the screen: looked at row by row, the good rows taken in, the bad one named. */
import { DataPage } from '../pages/data-page.js';
import { Api } from '../world/api.js';
import { Browser, type Tab } from '../world/browser.js';
import { ServerProcess } from '../world/server-process.js';

const year = new Date().getFullYear();
const [A, B] = ['17.04.02.2001', '17.04.02.2002'];
const head = 'area_code,group,year,basis,value,source';
const file = `${head}\n${A},bumil,${year},proyeksi,20,SK\n17.99.02.2001,bumil,${year},proyeksi,12,SK\n${B},bumil,${year},proyeksi,31,SK`;

describe('files in', () => {
  let server: ServerProcess;
  let browser: Browser;
  let tab: Tab;
  let data: DataPage;
  const bumil = async (api: Api) => ((await api.get(`/sasaran?year=${year}`)) as { rows: { area: string; value: number }[] }).rows.map(({ area, value }) => [area, value]);

  beforeAll(async () => {
    server = await ServerProcess.start({ world: 'empty' });
    await new Api(server.address, server.adminToken).put('/areas', `code,name,level,parent_code\n17,Provinsi,provinsi,\n17.04,Kabupaten,kabupaten,17\n17.04.02,Kecamatan,kecamatan,17.04\n${A},Desa Satu,desa,17.04.02\n${B},Desa Dua,desa,17.04.02`);
    browser = await Browser.open();
    tab = await browser.tab();
    data = new DataPage(tab.page);
    await tab.page.goto(server.signInLink);
    await tab.page.getByRole('link', { name: 'Data masuk' }).click();
    await tab.page.getByRole('heading', { level: 1, name: 'Data masuk' }).waitFor();
  });
  afterAll(async () => {
    await tab.close();
    await browser.close();
    await server.dispose();
  });

  it('are looked at first: nothing is taken in, the bad row is named with its place and reason', async () => {
    await data.handIn('sasaran.csv', file);
    await data.waitForState('Sudah diperiksa, belum masuk');
    expect([await data.count('accepted'), await data.count('rejected')]).toEqual(['2', '1']);
    await data.waitForVerdicts(3);
    expect((await data.verdicts()).find((row) => row.includes('ditolak'))).toMatch(/3/);
    expect(await bumil(new Api(server.address, server.adminToken))).toEqual([]);
    expect(await tab.accessibilityProblems()).toEqual([]);
  });

  it('are taken in where they are good; the address can be sent to somebody', async () => {
    await data.press('Masukkan baris yang baik');
    await data.waitForState('Sudah masuk');
    expect(await bumil(new Api(server.address, server.adminToken))).toEqual([[A, 20], [B, 31]]);
    await tab.page.reload();
    await data.waitForState('Sudah masuk');
  });

  it('change nothing when they are handed in again', async () => {
    await tab.page.getByRole('link', { name: 'Berkas lain' }).click();
    await data.handIn('sasaran.csv', file);
    await data.waitForState('Sudah diperiksa, belum masuk');
    expect([await data.count('accepted'), await data.count('duplicate'), await data.count('rejected')]).toEqual(['0', '2', '1']);
    await data.press('Batalkan');
    await data.waitForState('Dibatalkan');
  });

  it('that cannot be read are refused in words; a mapping is kept and offered', async () => {
    await tab.page.getByRole('link', { name: 'Berkas lain' }).click();
    await tab.forgiving(async () => {
      await data.handIn('laporan.csv', '%PDF-1.7 bukan tabel');
      await tab.page.getByRole('alert').waitFor();
    });
    await tab.page.getByText('Tabel sendiri: buat pemetaan kolom').click();
    await tab.page.getByLabel('Nama pemetaan', { exact: false }).fill('timbang-kami');
    await tab.page.getByLabel('Sumber', { exact: true }).fill('buku-kami');
    await tab.page.getByLabel('Tanggal pelayanan: Judul kolom').fill('Tgl');
    await tab.page.getByLabel('NIK: Judul kolom').fill('NIK Anak');
    await data.press('Simpan pemetaan');
    await tab.page.getByText('Pemetaan timbang-kami tersimpan').waitFor();
    expect(await tab.page.getByLabel('Bentuk berkas').innerText()).toContain('timbang-kami');
    expect(await tab.accessibilityProblems()).toEqual([]);
    await tab.page.setViewportSize({ width: 390, height: 844 });
    expect(await tab.accessibilityProblems()).toEqual([]);
  });
});
