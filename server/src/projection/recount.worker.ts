/** The recount in a thread of its own, with a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { must } from '@pantau/shared/basics';
import { definitions } from '@pantau/shared/indicator';
import { Database } from '../store/index.js';
import { recount } from './recount.js';

const { folder } = workerData as { folder: string };
const connection = await Database.openReader(folder);
const result = await connection.transaction(({ sql }) => recount(sql, definitions));
await connection.close();
must(parentPort, 'parent thread').postMessage(result);
