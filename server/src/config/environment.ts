/** The environment, as it may be set. Everything has a safe default; what is not listed here is read by nobody. */
import { z } from 'zod';

const wholeNumber = (from: number, to: number) => z.coerce.number().int().min(from).max(to);
const names = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((name) => name.trim()).filter((name) => name !== ''))
  .refine((list) => list.every((name) => /^[A-Za-z0-9._:-]{1,64}$/.test(name)) && new Set(list).size === list.length, 'must be names of sources, each once, with commas between');
const secret = z.string().trim().default('');
const databaseUrl = z
  .string()
  .trim()
  .default('')
  .refine((url) => url === '' || (/^postgres(?:ql)?:/.test(url) && URL.canParse(url)), 'must be empty (embedded SQLite in DATA_DIR) or postgres://user:password@host/database');

export const environment = z.object({
  PORT: wholeNumber(0, 65_535).default(3000).describe('Port of API, sockets and web client; 0 takes a free one.'),
  HOST: z.string().trim().default('').describe('Address to listen on; empty = all.'),
  PUBLIC_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/ })]).default('').describe('Address that browsers use when a proxy stands before the server; https makes cookies Secure.'),
  TRUST_PROXY: wholeNumber(0, 8).default(0).describe('How many proxies stand before the server and tell the true address of the caller.'),
  DATA_DIR: z.string().trim().min(1).default('./data').describe('Folder of keys, and of the embedded database.'),
  DATABASE_URL: databaseUrl.describe('postgres://user:password@host/database; empty = embedded SQLite in DATA_DIR.'),
  WORLD: z.enum(['demo', 'empty']).default('demo').describe('What an empty data folder begins with; a folder remembers its world.'),
  DEMO_SIZE: z.enum(['whole', 'small']).default('whole').describe('How large the demo world is told.'),
  SIMULATION_SECONDS: wholeNumber(0, 3600).default(3).describe('In a demo world: at least one event in so many seconds; 0 = none.'),
  ADMIN_TOKEN: secret.describe('Bearer token with every right; empty = made once and kept in DATA_DIR.'),
  PSEUDONYM_KEY: secret.describe('Key of the pseudonyms; empty = made once and kept in DATA_DIR. Never change it for a folder.'),
  VAULT_KEY: secret.describe('Key of the person vault; empty = made once and kept in DATA_DIR. Without it nobody is ever named again.'),
  VAULT: z.enum(['on', 'off']).default('on').describe('off = counts only: names, NIK and addresses are dropped on arrival.'),
  BACKUP_DIR: z.string().trim().min(1).default('./backup').describe('Folder of backups; better on another disk.'),
  BACKUP_KEY: secret.describe('Seals backups; empty = they can be read by whoever finds one.'),
  CLOSING_DAY: wholeNumber(1, 28).default(6).describe('Day of the next month from which a month counts as closed.'),
  SOURCE_PRIORITY: names.describe('Names of sources, best first: of two that report one service, whose values are to be used.'),
  SESSION_HOURS: wholeNumber(1, 720).default(12).describe('A browser session ends after so many hours without use.'),
  LIMIT_SECONDS: wholeNumber(1, 3600).default(10).describe('Length of the window in which requests are counted.'),
  LIMIT_TOKEN: wholeNumber(1, 10_000_000).default(10_000).describe('Requests in a window with one token.'),
  LIMIT_STRANGER: wholeNumber(1, 10_000_000).default(100).describe('Requests in a window from one address without a valid token.'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('warn').describe('info = one line a request.'),
});
export type Environment = z.output<typeof environment>;

/** Every name that may be set, for the test of `.env.example`. */
export const environmentNames: readonly string[] = Object.keys(environment.shape);
