/** The rows of e-PPGBM and of the copies that people keep, with every slip that was seen in them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { childRow, childSheet, nikOfChild } from '@pantau/shared/testing';
import { codesIn, eventsIn, opened, readings, refusal } from '../../../../testing/files.js';
import { csvOf, workbookOf, type Rows } from '../../../../testing/workbook.js';
import { tableFormats } from './index.js';

describe('e-PPGBM', () => {
  const row = (differs: Parameters<typeof childRow>[1]) => readings(csvOf(childSheet([childRow(1, { 'Desa/Kel': 'Selika', ...differs })]))).get(5);
  const event = (differs: Parameters<typeof childRow>[1]) => eventsIn(row(differs))[0];

  it('a row is a weighing with where, when, how, and who beside it', () => {
    expect(event({ Alamat: 'Dusun I', Posyandu: 'MELATI' })).toEqual({
      subject: { kind: 'person', person: { nik: nikOfChild(1) } },
      body: {
        type: 'growth_measure', occurredOn: '2026-06-14', residence: { desa: '17.04.02.2010', dusun: '17.04.02.2010/1' }, servedAt: { unit: 'posyandu:melati-1' },
        data: { weightKg: 10.1, heightCm: 80.1, muacCm: 14.5, position: 'berdiri', claimedGain: 'naik', birthDate: '2024-01-03', sex: 'L' },
        identity: { name: 'Anak 1', nik: nikOfChild(1), birthDate: '2024-01-03', address: 'Dusun I' },
      },
      columns: expect.objectContaining({ '/occurredOn': 18, '/data/weightKg': 19, '/residence/desa': 12, '/identity/nik': 1 }) as unknown,
    });
  });

  it.each([
    ['blank', null, []], ['a dash', '-', []], ['zero', '0', []], ['15 digits', '990101030124000', ['nik_unusable']], ['words', 'belum ada', ['nik_unusable']], ['no such day', '9901013501240001', ['nik_unusable']],
  ])('a NIK that is %s falls back to name and birth date', (_name, nik, flags) => {
    const reading = row({ NIK: nik });
    expect(eventsIn(reading)[0]?.subject).toEqual({ kind: 'person', person: { name: 'Anak 1', birthDate: '2024-01-03' } });
    expect(eventsIn(reading)[0]?.body.identity).toEqual({ name: 'Anak 1', birthDate: '2024-01-03' });
    expect(reading).toMatchObject({ flags });
  });

  it.each(['9.90101E+15', '9,901010301240002E+15', '9901010000000000.0'])('a NIK like %s is refused with advice, as its end is lost', (nik) => {
    expect(row({ NIK: nik })).toEqual({ kind: 'problems', problems: [{ code: 'E_NIK_PRECISION', column: 1, hint: 'format kolom sebagai teks / format the column as text' }] });
  });

  it('a NIK with a quote before it or spaces in it is one', () => {
    expect(event({ NIK: `'${nikOfChild(1)}` })?.subject.person).toEqual({ nik: nikOfChild(1) });
    expect(event({ NIK: nikOfChild(1).replace(/(.{4})/g, '$1 ') })?.subject.person).toEqual({ nik: nikOfChild(1) });
  });

  it('without NIK, name and birth date must be there', () => {
    expect(codesIn(row({ NIK: null, Nama: '-' }))).toEqual(['E_REQUIRED@2']);
    expect(codesIn(row({ NIK: null, 'Tgl Lahir': null }))).toEqual(['E_REQUIRED@4']);
  });

  it('says where a NIK does not fit the birth date, and where the date is the one that is put when none is known', () => {
    expect(row({ 'Tgl Lahir': '2024-02-03' })).toMatchObject({ flags: ['nik_birth_date'] });
    expect(row({ 'Tgl Lahir': '2024-01-01', NIK: null })).toMatchObject({ flags: ['birth_date_1_january'] });
  });

  it.each([['2026-06-14'], ['14/06/2026'], ['14-06-2026'], [46187]])('a day written %s', (day) => expect(event({ 'Tanggal Pengukuran': day })?.body.occurredOn).toBe('2026-06-14'));

  it('names every cell that is wrong', () => {
    expect(codesIn(row({ 'Tgl Lahir': '31/02/2024', 'Tanggal Pengukuran': 'kemarin', Berat: 'sakit', Tinggi: '9O', 'Desa/Kel': 'Antah' }))).toEqual(['E_DATE@4', 'E_AREA_UNKNOWN@12', 'E_DATE@18', 'E_TYPE@19', 'E_TYPE@20']);
    expect(codesIn(row({ 'Tanggal Pengukuran': null, Berat: null }))).toEqual(['E_REQUIRED@18', 'E_REQUIRED@19']);
  });

  it('what was not measured is left out', () => {
    expect(event({ Tinggi: 0, LiLA: '-', 'Cara Ukur': null, 'Naik Berat Badan': null })?.body.data).toEqual({ weightKg: 10.1, birthDate: '2024-01-03', sex: 'L' });
    expect(codesIn(row({ Berat: 0 }))).toEqual(['E_REQUIRED@19']);
    expect(row({ 'Cara Ukur': 'digendong' })).toMatchObject({ flags: ['position_unknown'] });
  });

  it.each([['N', 'naik'], ['T', 'tidak_naik'], ['O', 'tidak_ditimbang_lalu'], ['B', 'baru']])('%s is kept as a claim: %s', (word, claim) => expect(event({ 'Naik Berat Badan': word })?.body.data).toMatchObject({ claimedGain: claim }));

  it.each([['13,2', 13.2], ['13.2 kg', 13.2], [13.2, 13.2], [13.200000000000001, 13.2]])('a weight written %s', (written, weightKg) => expect(event({ Berat: written })?.body.data).toMatchObject({ weightKg }));

  describe('the unit of the weights', () => {
    const weights = (values: readonly (string | number)[], title = 'Berat') => {
      const sheet = childSheet(values.map((value, index) => childRow(index + 1, { 'Desa/Kel': 'Selika', Berat: value }))).map((line) => line.map((cell) => (cell === 'Berat' ? title : cell)));
      const read = [...readings(csvOf(sheet)).values()].flatMap((reading) => eventsIn(reading).map(({ body }) => (body.data as { weightKg: number }).weightKg));
      return { read, notices: opened(csvOf(sheet)).head.notices };
    };
    it('is grams where most are', () => expect(weights([13_200, 9_100, 7_900, 11_000, 3_200])).toEqual({ read: [13.2, 9.1, 7.9, 11, 3.2], notices: ['weight_in_grams'] }));
    it('is grams where the title says so', () => expect(weights([3_200], 'Berat (gram)')).toEqual({ read: [3.2], notices: ['weight_in_grams'] }));
    it('has lost its comma where most are ten times too much', () => expect(weights([132, 91, 79, 110, 32])).toEqual({ read: [13.2, 9.1, 7.9, 11, 3.2], notices: ['weight_without_comma'] }));
    it('is kilograms where one alone is odd: that one stays as it is', () => expect(weights([13.2, 9.1, 132, 11, 3_200])).toEqual({ read: [13.2, 9.1, 132, 11, 3_200], notices: [] }));
    it('is not told by a few', () => expect(weights([132, 91]).read).toEqual([132, 91]));
  });

  describe('vitamin A', () => {
    const inFebruary = { 'Tanggal Pengukuran': '2026-02-14', 'Desa/Kel': 'Selika' };
    const capsules = (...differs: Parameters<typeof childRow>[1][]) =>
      [...readings(csvOf(childSheet(differs.map((each, index) => childRow(index + 1, { ...inFebruary, ...each }))))).values()].flatMap((reading) => eventsIn(reading).filter(({ body }) => body.type === 'supplement'));

    it('is the capsule of the round where the child was weighed in its month, red from twelve months on', () => {
      const [blue, red] = capsules({ NIK: null, 'Tgl Lahir': '2025-02-15' }, { NIK: null, 'Tgl Lahir': '2025-02-14' });
      expect(blue?.body).toEqual({
        type: 'supplement', occurredOn: '2026-02-14', residence: { desa: '17.04.02.2010' }, servedAt: { unit: 'posyandu:melati-1' },
        data: { kind: 'vit_a_biru', round: 'februari', birthDate: '2025-02-15', sex: 'L' }, identity: { name: 'Anak 1', birthDate: '2025-02-15' },
      });
      expect([blue?.columns['/data/kind'], red?.body.data]).toMatchObject([30, { kind: 'vit_a_merah' }]);
      expect(capsules({ 'Tanggal Pengukuran': '2026-08-31' }).map(({ body }) => body.data)).toMatchObject([{ round: 'agustus' }]);
    });

    it('is nothing in other months, and where none was given or it is not a number', () => {
      expect(capsules({ 'Tanggal Pengukuran': '2026-01-31' }, { 'Tanggal Pengukuran': '2026-03-01' }, { 'Tanggal Pengukuran': '2026-06-14' })).toEqual([]);
      expect(capsules({ 'Jml Vit A': 0 }, { 'Jml Vit A': '-' }, { 'Jml Vit A': null }, { 'Jml Vit A': 'belum' })).toEqual([]);
    });

    it('that counts what was ever given tells no day: it is left out, and said to be', () => {
      expect(capsules({}, { 'Jml Vit A': 3 })).toEqual([]);
      expect(opened(csvOf(childSheet([childRow(1, inFebruary), childRow(2, { ...inFebruary, 'Jml Vit A': 3 })]))).head.notices).toEqual(['vitamin_a_total']);
    });

    it('does not move the weighing beside it', () => {
      const events = eventsIn(row(inFebruary));
      expect(events.map(({ body }) => body.type)).toEqual(['growth_measure', 'supplement']);
      expect(events[0]?.body.data).toEqual(eventsIn(row({ ...inFebruary, 'Jml Vit A': 0 }))[0]?.body.data);
    });
  });

  describe('the village', () => {
    it.each([
      ['SELIKA', '17.04.02.2010'], ['Desa Selika', '17.04.02.2010'], ['Kel. selika', '17.04.02.2010'], ['17.04.02.2010', '17.04.02.2010'], ['1704022010', '17.04.02.2010'],
      ['TANJUNG KEMUNING II', '17.04.02.2021'], ['Tanjung Kemuning 2', '17.04.02.2021'], ['PADANGLEBAN', '17.04.02.2012'],
    ])('%s is %s within its kecamatan', (desa, code) => expect(event({ 'Desa/Kel': desa })?.body.residence).toEqual({ desa: code }));

    it('of one name in two kecamatan is told apart by the kecamatan, or by the Puskesmas', () => {
      expect(event({ Kec: 'Kec. Maje' })?.body.residence).toEqual({ desa: '17.04.03.2001' });
      expect(event({ Kec: null, Pukesmas: 'UPTD Puskesmas Maje' })?.body.residence).toEqual({ desa: '17.04.03.2001' });
      expect(row({ Kec: null, Pukesmas: null })).toMatchObject({ problems: [{ code: 'E_AREA_UNKNOWN', column: 12, hint: 'kecamatan?' }] });
    });

    it('is not guessed, but what comes close is named', () => {
      expect(row({ 'Desa/Kel': 'Selikka' })).toMatchObject({ problems: [{ code: 'E_AREA_UNKNOWN', column: 12, hint: 'Selika?' }] });
      expect(row({ Kec: 'Antah', Pukesmas: null })).toMatchObject({ problems: [{ code: 'E_AREA_UNKNOWN', column: 10 }] });
    });

    it('posyandu of one name are told apart by the village', () => {
      expect(event({})?.body.servedAt).toEqual({ unit: 'posyandu:melati-1' });
      expect(event({ 'Desa/Kel': 'Tanjung Kemuning' })?.body.servedAt).toEqual({ unit: 'posyandu:melati-2' });
      expect(row({ Posyandu: 'Mawar' })).toMatchObject({ flags: ['posyandu_unknown'] });
    });

    it('may be told by the sender where the file names none', () => {
      const bytes = csvOf([['NIK', 'Nama', 'Tgl Lahir', 'Tanggal Pengukuran', 'Berat'], [nikOfChild(1), 'Anak 1', '2024-01-03', '2026-06-14', 9]]);
      expect(eventsIn(readings(bytes, { options: { place: 'posyandu:melati-1' } }).get(2))[0]?.body).toMatchObject({ residence: { desa: '17.04.02.2010' }, servedAt: { unit: 'posyandu:melati-1' } });
      expect(eventsIn(readings(bytes, { options: { place: '17.04.02.2012' } }).get(2))[0]?.body.residence).toEqual({ desa: '17.04.02.2012' });
      expect(readings(bytes).get(2)?.kind).toBe('problems');
    });
  });

  it('a formula, an error or a merged cell is refused where it is read, and only there', async () => {
    const parts = unzipSync(await workbookOf({ Data: childSheet([childRow(1, { 'Desa/Kel': 'Selika' }), childRow(2, { 'Desa/Kel': 'Selika' }), childRow(3, { 'Desa/Kel': 'Selika' }), childRow(4, { 'Desa/Kel': 'Selika' })]) }));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = strFromU8(parts[name] ?? new Uint8Array())
      .replace(/(<c r="A5"[^>]*>)<v>/, '$1<f>ROW()</f><v>').replace(/(<c r="T5"[^>]*>)<v>/, '$1<f>1+1</f><v>').replace(/<c r="U6"[^>]*><v>[^<]*<\/v>/, '<c r="U6" t="e"><v>#N/A</v>')
      .replace('</sheetData>', '</sheetData><mergeCells count="2"><mergeCell ref="A1:F1"/><mergeCell ref="M7:M8"/></mergeCells>');
    parts[name] = strToU8(xml);
    const rows = readings(zipSync(parts));
    expect([5, 6, 7, 8].map((number) => codesIn(rows.get(number)))).toEqual([['E_FORMULA@19'], ['E_TYPE@20'], ['E_MERGED@12'], ['E_MERGED@12']]);
    parts[name] = strToU8(xml.replace('ref="A1:F1"', 'ref="S4:T4"'));
    expect(refusal(zipSync(parts))).toEqual({ code: 'E_MERGED', pointer: 'Data!S4' });
  });
});

describe('one row per child and year', () => {
  it('is as many weighings as it holds', () => {
    const format = tableFormats.find(({ code }) => code === 'eppgbm_bulanan');
    const rows = readings(csvOf(format?.sample ?? []));
    expect([2, 3].map((number) => eventsIn(rows.get(number)).map(({ body }) => body.occurredOn))).toEqual([['2026-01-14', '2026-02-14'], ['2026-02-14']]);
    expect(eventsIn(rows.get(2))[1]?.columns['/data/weightKg']).toBe(14);
  });
});

describe('children on one sheet, weighings on another', () => {
  const weighing = (nik: string | null, name: string) => [nik, name, '2026-06', '14/06/2026', '13,2', '94,1', null, null];
  const book = (children: Rows, ...weighings: Rows) =>
    workbookOf({ 'Data Dasar': [['nik_anak', 'nama_anak', 'tanggal_lahir', 'jenis_kelamin', 'desa'], ...children], Juni: [['NIK Anak', 'nama_anak', 'bulan', 'tanggal_penimbangan', 'berat_badan', 'tinggi_badan', 'lingkar_kepala', 'lila'], ...weighings] });
  const child = [nikOfChild(1), 'Anak 1', '03/01/2024', 'L', 'Padang Leban'];

  it('a weighing finds its child by NIK, else by name', async () => {
    const rows = readings(await book([child, [null, 'Anak 2', '2024-02-03', 'P', 'Padang Leban']], weighing(nikOfChild(1), 'Anak Satu'), weighing('-', 'ANAK 2')));
    expect([2, 3].map((number) => eventsIn(rows.get(number))[0]?.subject.person)).toEqual([{ nik: nikOfChild(1) }, { name: 'Anak 2', birthDate: '2024-02-03' }]);
    expect(eventsIn(rows.get(2))[0]?.body).toMatchObject({ occurredOn: '2026-06-14', residence: { desa: '17.04.02.2012' }, data: { weightKg: 13.2, birthDate: '2024-01-03', sex: 'L' } });
  });

  it('is refused where the child is not described, twice by name, or badly', async () => {
    const rows = readings(await book([child, [null, 'Anak 2', '2024-02-03', 'P', 'Padang Leban'], [null, 'Anak 2', '2024-03-03', 'P', 'Padang Leban'], [nikOfChild(3), 'Anak 3', 'besok', 'L', 'Padang Leban']], weighing(null, 'Anak 9'), weighing(null, 'Anak 2'), weighing(nikOfChild(3), 'Anak 3')));
    expect([2, 3, 4].map((number) => rows.get(number))).toMatchObject([{ problems: [{ code: 'E_REQUIRED', column: 0 }] }, { problems: [{ code: 'E_REQUIRED', column: 0 }] }, { problems: [{ code: 'E_DATE', column: 0, hint: 'Data Dasar!C5' }] }]);
  });
});
