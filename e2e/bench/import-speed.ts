/**
 * How fast a workbook goes in: 20,000 rows of weighed children, from the upload to the last durable event, held against
 * nothing but reading the cells of the same file by a reader of its own. 1 would mean that all that follows is free.
 */
import readWorkbook from 'read-excel-file/node';
import writeWorkbook, { type SheetData } from 'write-excel-file/node';
import { childRow, childSheet } from '@pantau/shared/testing';
import { Api } from '../world/api.js';
import { Files } from '../world/files.js';
import { ServerProcess } from '../world/server-process.js';
import { setUpSmallWorld } from '../world/small-world.js';

const ROWS = 20_000;
const ROUNDS = 3;

export async function importSpeed(): Promise<Record<string, number>> {
  const bytes = await workbook();
  const rates: { ours: number; bare: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) rates.push({ ours: ROWS / (await taken(bytes)), bare: ROWS / (await seconds(() => readWorkbook(bytes))) });
  const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
  return {
    importRatio: middle(rates.map(({ ours, bare }) => ours / bare)),
    importRowsPerSecond: Math.round(middle(rates.map(({ ours }) => ours))),
    bareParserRowsPerSecond: Math.round(middle(rates.map(({ bare }) => bare))),
  };
}

async function workbook(): Promise<Buffer> {
  const rows = childSheet(Array.from({ length: ROWS }, (_, index) => childRow(index + 1, { Posyandu: null })));
  const data = rows.map((row) => row.map((value) => (value === null ? null : { value, type: typeof value === 'number' ? Number : String })));
  return writeWorkbook(data as SheetData).toBuffer();
}

/** Seconds on a server and a store of its own. */
async function taken(bytes: Buffer): Promise<number> {
  const server = await ServerProcess.start();
  try {
    await setUpSmallWorld(new Api(server.address, server.adminToken), 2026);
    const files = new Files(server.address, server.adminToken);
    return await seconds(async () => {
      const { accepted, state } = await files.taken(bytes);
      if (accepted !== ROWS) throw new Error(`${state}: ${accepted} of ${ROWS} rows went in`);
    });
  } finally {
    await server.dispose();
  }
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}
