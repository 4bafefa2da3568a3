/** The person vault on a real store: what is said beside events, and who can read it. */
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { must } from '@pantau/shared/basics';
import type { EventRevision, HealthEvent, Identity } from '@pantau/shared/event';
import { anEvent, aPersonRef, aPregnancy, lawOptions, revised, voided, type LiveRevision } from '@pantau/shared/testing';
import { tempFolder, withStore } from '../../../testing/temp-store.js';
import { ConfigError } from '../../config/index.js';
import { Writer } from '../../projection/index.js';
import type { SealedStatement, Store } from '../../store/index.js';
import { PersonVault } from './person-vault.js';
import { keyOfSecret, newKey, unseal } from './seal.js';

const NOW = Date.parse('2026-04-10T03:00:00Z');
const IBU = aPersonRef('ibu-1');
const SITI: Identity = { name: 'Kenari Satu', nik: '9904024107900001', address: 'Jalan Kenari 17' };

interface Told {
  readonly revision: EventRevision;
  readonly identity: Identity | null;
  readonly quarantine?: boolean;
}
const told = (revision: EventRevision, identity: Identity | null = null, quarantine = false): Told => ({ revision, identity, quarantine });
const visit = (details: Partial<HealthEvent<'anc_visit'>> = {}): LiveRevision<'anc_visit'> => anEvent('anc_visit', { subject: aPregnancy('ibu-1', 'hamil-1'), ...details });

/** A store with a vault and a writer that fills it. */
const withVault = <T>(work: (house: { store: Store; vault: PersonVault; tell: (...items: Told[]) => Promise<string[]> }) => Promise<T>, { secret = 'rahasia', folder }: { secret?: string | null; folder?: string } = {}) =>
  withStore(async (store) => {
    const vault = await PersonVault.open(store.database, secret);
    const writer = await Writer.open(store, () => NOW, vault);
    const tell = async (...items: Told[]): Promise<string[]> => {
      const checked = items.map(({ revision, identity, quarantine }) => ({ revision, identity, flags: [], quarantine: quarantine ? ({ code: 'Q_FUTURE', pointer: '/occurredOn' } as const) : null }));
      return (await writer.submit({ items: checked })).results.map(({ status }) => status);
    };
    return work({ store, vault, tell });
  }, folder === undefined ? {} : { folder });

describe('the person vault', () => {
  it('tells who someone is, by the person behind a pregnancy too', async () => {
    await withVault(async ({ vault, tell }) => {
      await tell(told(visit(), SITI));
      expect(await vault.read(IBU)).toEqual(SITI);
      expect(await vault.read(aPregnancy('ibu-1', 'hamil-2'))).toEqual(SITI);
      expect(await vault.read(aPersonRef('ibu-2'))).toBeNull();
    });
  });

  it('tells the latest that was said, in the order of history, whatever the order of arrival', async () => {
    const early = visit({ occurredOn: '2026-01-10' });
    const late = visit({ occurredOn: '2026-03-10' });
    const items = [told(early, { name: 'Kenari Lama', phone: '0811' }), told(late, { name: 'Kenari Baru' }), told(revised(early, {}), { name: 'Kenari Betul', phone: '0812' })];
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(items, { minLength: 3 }), fc.boolean(), async (order, together) =>
        withVault(async ({ vault, tell }) => {
          if (together) await tell(...order);
          else for (const item of order) await tell(item);
          expect(await vault.read(IBU)).toEqual({ name: 'Kenari Baru', phone: '0812' });
        }),
      ),
      lawOptions(12),
    );
  });

  it('keeps what was said where a correction says nothing of it', async () => {
    await withVault(async ({ vault, tell }) => {
      const first = visit();
      await tell(told(first, SITI), told(revised(first, { occurredOn: '2026-03-11' })));
      expect(await vault.read(IBU)).toEqual(SITI);
    });
  });

  it('tells nothing of events that are void, kept aside, or about someone else in truth', async () => {
    await withVault(async ({ vault, tell }) => {
      const first = visit();
      await tell(told(first, SITI), told(voided(first)));
      expect(await vault.read(IBU)).toBeNull();
      await tell(told(revised(revised(first, {}), {})));
      expect(await vault.read(IBU)).toEqual(SITI);
      const mistaken = visit({ subject: aPregnancy('ibu-2') });
      await tell(told(mistaken, SITI), told(revised(mistaken, { subject: aPregnancy('ibu-3') })));
      expect([await vault.read(aPersonRef('ibu-2')), await vault.read(aPersonRef('ibu-3'))]).toEqual([null, null]);
      expect(await tell(told(visit({ subject: aPregnancy('ibu-4') }), SITI, true))).toEqual(['quarantined']);
      expect(await vault.read(aPersonRef('ibu-4'))).toBeNull();
    });
  });

  it('takes an identity that comes when its event is known already, and never another in its place', async () => {
    await withVault(async ({ vault, tell }) => {
      const first = visit();
      await tell(told(first));
      const clock = await tell(told(first, SITI), told(first, { name: 'Lain' }), told({ ...first, occurredOn: '2026-03-12' }, { name: 'Konflik' }));
      expect(clock).toEqual(['duplicate', 'duplicate', 'conflict']);
      expect(await vault.read(IBU)).toEqual(SITI);
    });
  });

  it('keeps both where two keys turn out to be one person, and each where they part again', async () => {
    await withVault(async ({ vault, tell }) => {
      const link = anEvent('subject_link', { subject: IBU, data: { same: aPersonRef('ibu-2') } });
      const other = { name: 'Kenari Dua' };
      await tell(told(visit(), SITI), told(visit({ subject: aPregnancy('ibu-2') }), other), told(link));
      const both = async () => [await vault.read(IBU), await vault.read(aPersonRef('ibu-2'))];
      expect(await both()).toEqual([SITI, other]);
      await tell(told(voided(link)));
      expect(await both()).toEqual([SITI, other]);
    });
  });

  it('keeps nothing where the step fails', async () => {
    await withVault(async ({ store, vault, tell }) => {
      await store.database.write(({ sql }) => sql.change("CREATE TRIGGER full BEFORE INSERT ON change BEGIN SELECT RAISE(ABORT, 'disk full'); END", [[]]));
      await expect(tell(told(visit(), SITI))).rejects.toMatchObject({ message: 'disk full' });
      expect(await store.database.reads.sql.all('SELECT * FROM vault_key')).toEqual([]);
      await store.database.write(({ sql }) => sql.change('DROP TRIGGER full', [[]]));
      await tell(told(visit(), SITI));
      expect(await vault.read(IBU)).toEqual(SITI);
    });
  });

  it('can tell nothing once a data key is destroyed, of this one alone; what is said later can be told', async () => {
    await withVault(async ({ vault, tell }) => {
      await tell(told(visit(), SITI), told(visit({ subject: aPregnancy('ibu-2') }), { name: 'Kenari Dua' }));
      await vault.shred(IBU);
      expect([await vault.read(IBU), await vault.read(aPersonRef('ibu-2'))]).toEqual([null, { name: 'Kenari Dua' }]);
      await tell(told(visit({ occurredOn: '2026-01-02' }), { phone: '0811' }));
      expect(await vault.read(IBU)).toEqual({ phone: '0811' });
    });
  });

  it('shows nothing in its tables, and no seal of them opens without the key', async () => {
    await withVault(async ({ store, tell }) => {
      await tell(told(visit(), SITI));
      const { sql } = store.database.reads;
      const [statement] = await sql.all<SealedStatement>('SELECT * FROM vault_statement');
      const [key] = await sql.all<{ wrapped: string }>('SELECT * FROM vault_key');
      expect(statement).toMatchObject({ subject: 'p:ibu-1', revision: 0 });
      for (const text of Object.values(SITI)) expect(JSON.stringify([statement, key])).not.toContain(text);
      const { source, id, sealed } = must(statement);
      const about = ['statement', 'p:ibu-1', source, id, 0].join('\n');
      for (const other of [newKey(), keyOfSecret(''), keyOfSecret('p:ibu-1')]) expect([unseal(other, sealed, about), unseal(other, must(key).wrapped, 'key\np:ibu-1')]).toEqual([null, null]);
      const opened = Buffer.from(must(unseal(keyOfSecret('rahasia'), must(key).wrapped, 'key\np:ibu-1')), 'base64url');
      expect(unseal(opened, sealed, about)).toBe(JSON.stringify(SITI));
    });
  });

  it('opens with its own key only, says so plainly, and rests where it is switched off', async () => {
    const folder = tempFolder();
    await withVault(({ tell }) => tell(told(visit(), SITI)), { folder });
    await expect(withVault(async () => undefined, { folder, secret: 'lain' })).rejects.toThrow(ConfigError);
    await expect(withVault(async () => undefined, { folder, secret: 'lain' })).rejects.toThrow(/VAULT_KEY is not the key/);
    await withVault(async ({ vault, tell }) => {
      expect(vault.isOpen).toBe(false);
      await tell(told(visit({ subject: aPregnancy('ibu-2') }), SITI));
      expect([await vault.read(IBU), await vault.read(aPersonRef('ibu-2'))]).toEqual([null, null]);
    }, { folder, secret: null });
    await withVault(async ({ vault }) => {
      expect([await vault.read(IBU), await vault.read(aPersonRef('ibu-2'))]).toEqual([SITI, null]);
    }, { folder });
    rmSync(folder, { recursive: true });
  });
});
