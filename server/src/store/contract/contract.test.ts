/** Every engine keeps the same promises. */
import { engines, type TestEngine } from '../../../testing/engines.js';
import { asideContract } from './aside.contract.js';
import { coldContract } from './cold.contract.js';
import { dumpContract } from './dump.contract.js';
import { logContract } from './log.contract.js';
import { reopeningContract } from './reopening.contract.js';
import { sqlContract } from './sql.contract.js';
import { unitHistoriesContract } from './unit-histories.contract.js';

describe.each(Object.entries(engines))('a store on %s', (_, start) => {
  let engine: TestEngine;
  beforeAll(async () => {
    engine = await start();
  });
  afterAll(() => engine.dispose());

  const newPlace = () => engine.place();
  sqlContract(newPlace);
  logContract(newPlace);
  coldContract(newPlace);
  asideContract(newPlace);
  reopeningContract(newPlace);
  unitHistoriesContract(newPlace);
  dumpContract(newPlace);
});
