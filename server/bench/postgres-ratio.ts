/**
 * What counting costs on PostgreSQL: events through check, projection and durable commit, held against bare inserts of the
 * very same rows into a table like theirs, indexes included, on the same server. The bare side is written as fast as it can
 * be: one INSERT over arrays for each transaction. Both sides alternate; 1 would mean that counting is free.
 */
import { Client } from 'pg';
import { TestPostgres } from '../testing/test-postgres.js';
import { median, seconds } from './measure.js';
import { firstDefinitions } from './first-definitions.js';
import { takeIn } from './take-in.js';
import { demoWorkload } from './workload.js';

const EVENTS = 60_000;
const BATCH = 500;
const ROUNDS = 5;

export async function postgresRatio(): Promise<Record<string, unknown>> {
  const workload = await demoWorkload(EVENTS, BATCH);
  const postgres = await TestPostgres.start();
  const rates: { ours: number; bare: number }[] = [];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      const url = await postgres.database();
      await postgres.ask('CHECKPOINT');
      const ours = await takeIn({ url }, workload, firstDefinitions);
      rates.push({ ours: EVENTS / ours, bare: EVENTS / (await insertBare(url)) });
      await postgres.ask(`DROP DATABASE ${new URL(url).pathname.slice(1)}`);
    }
  } finally {
    await postgres.dispose();
  }
  const [ours, bare] = [median(rates.map((rate) => rate.ours)), median(rates.map((rate) => rate.bare))];
  return { postgresRatio: median(rates.map((rate) => rate.ours / rate.bare)), postgresPerSecond: Math.round(ours), postgresBarePerSecond: Math.round(bare) };
}

/** The rows of the event table into an empty one like it; answers the seconds it took. */
async function insertBare(url: string): Promise<number> {
  const client = new Client(url);
  await client.connect();
  await client.query('CREATE TABLE bare (LIKE event INCLUDING ALL); CHECKPOINT');
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `SELECT column_name AS name, data_type AS type FROM information_schema.columns WHERE table_name = 'event' ORDER BY ordinal_position`,
  );
  const { rows } = await client.query<Record<string, unknown>>('SELECT * FROM event ORDER BY seq');
  const insert = `INSERT INTO bare SELECT * FROM unnest(${columns.map(({ type }, at) => `$${at + 1}::${type}[]`).join(', ')})`;
  const took = await seconds(async () => {
    for (let from = 0; from < rows.length; from += BATCH) {
      const batch = rows.slice(from, from + BATCH);
      await client.query('BEGIN');
      await client.query(insert, columns.map(({ name }) => batch.map((row) => row[name])));
      await client.query('COMMIT');
    }
  });
  await client.end();
  return took;
}
