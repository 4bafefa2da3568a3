/** The server that rows are sent to: a small world at half past eight in June, and everyone who may ask. */
import { Api } from '../../world/api.js';
import { ServerProcess } from '../../world/server-process.js';
import { TurnedClock } from '../../world/turned-clock.js';
import type { Sender } from './case.js';

/** What the clock of the server shows as it starts. */
const NOW = '2026-06-15T09:00:00+07:00';
export const VILLAGE = '17.04.02.2009';
export const PUSKESMAS = 'puskesmas:17.04.02';

const AREAS = [
  'code,name,level,parent_code,valid_from,valid_to,replaced_by',
  '17,Bengkulu,provinsi,,,,',
  '17.04,Kaur,kabupaten,17,,,',
  '17.04.02,Tanjung Kemuning,kecamatan,17.04,,,',
  `${VILLAGE},Desa 9,desa,17.04.02,,,`,
  `${VILLAGE}/1,Dusun I,dusun,${VILLAGE},,,`,
  '17.04.02.2002,Desa 2,desa,17.04.02,,,',
  '17.04.02.2005,Desa 5,desa,17.04.02,,2026-01-01,17.04.02.2006|17.04.02.2007',
  '17.04.02.2006,Desa 6,desa,17.04.02,2026-01-01,,',
  '17.04.02.2007,Desa 7,desa,17.04.02,2026-01-01,,',
  '17.01,Bengkulu Selatan,kabupaten,17,,,',
  '17.01.01,Kedurang,kecamatan,17.01,,,',
  '17.01.01.2001,Desa 1,desa,17.01.01,,,',
].join('\n');
const UNITS = [
  'id,kind,name,parent_id,desa_codes',
  `${PUSKESMAS},puskesmas,Puskesmas Tanjung Kemuning,,${VILLAGE}|17.04.02.2002|17.04.02.2005|17.04.02.2006|17.04.02.2007`,
  `posyandu:uji-1,posyandu,Posyandu 1,${PUSKESMAS},${VILLAGE}`,
  'puskesmas:17.01.01,puskesmas,Puskesmas Kedurang,,17.01.01.2001',
].join('\n');

export class CorpusWorld {
  private constructor(
    readonly server: ServerProcess,
    readonly tokens: Readonly<Record<Sender, string | undefined>>,
    private readonly clock: TurnedClock,
  ) {}

  static async open(settings: Readonly<Record<string, string>> = {}): Promise<CorpusWorld> {
    const clock = new TurnedClock(NOW);
    const server = await ServerProcess.start({ settings: { ...clock.settings, VAULT_KEY: 'the key of a corpus', ...settings } });
    const api = new Api(server.address, server.adminToken);
    await api.put('/areas', AREAS);
    await api.put('/units', UNITS);
    const token = async (units: string[], sources: string[], { role = 'sumber', expiresOn = '2099-12-31' } = {}) =>
      (await api.post<{ token: string }>('/tokens', { name: 'corpus', role, units, sources, expiresOn })).token;
    const tokens = {
      admin: server.adminToken,
      source: await token([PUSKESMAS], ['uji']),
      foreign: await token(['puskesmas:17.01.01'], ['uji-asing']),
      reader: await token(['puskesmas:17.01.01'], [], { role: 'kepala_puskesmas' }),
      expired: await token([PUSKESMAS], ['uji'], { expiresOn: '2026-06-14' }),
      wrong: 'nobody-has-this-token',
      nobody: undefined,
    };
    return new CorpusWorld(server, tokens, clock);
  }

  apiOf = (sender: Sender): Api => new Api(this.server.address, this.tokens[sender]);

  async close(): Promise<void> {
    await this.server.dispose();
    this.clock.dispose();
  }
}
