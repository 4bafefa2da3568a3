/** The recount in a thread of its own, with a connection of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { must } from '@pantau/shared/basics';
import { definitions } from '@pantau/shared/indicator';
import { Database, type DatabasePlace } from '../store/index.js';
import { recount } from './recount.js';

const connection = await Database.openReader(workerData as DatabasePlace);
const result = await connection.transaction((reads) => recount(reads, definitions));
await connection.close();
must(parentPort, 'parent thread').postMessage(result);
