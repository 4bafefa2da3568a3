/**
 * Every step of the tables, oldest first; a published one is never edited. Each runs on every engine: its statements go
 * through `define`, and its tables keep to what `sql.ts` says of columns. Add a column by `ALTER TABLE … ADD COLUMN`.
 */
import { Begin1764000000000 } from './1764000000000-begin.js';
import { World1764000000001 } from './1764000000001-world.js';
import { Access1764000000002 } from './1764000000002-access.js';
import { Marks1764000000003 } from './1764000000003-marks.js';
import { Vault1764000000010 } from './1764000000010-vault.js';
import { Imports1764000000020 } from './1764000000020-imports.js';
import { UnitHistories1764000000030 } from './1764000000030-unit-histories.js';
import { SasaranDraft1764000000040 } from './1764000000040-sasaran-draft.js';
import { Decisions1764000000050 } from './1764000000050-decisions.js';
import { Variants1764000000060 } from './1764000000060-variants.js';

export const migrations = [Begin1764000000000, World1764000000001, Access1764000000002, Marks1764000000003, Vault1764000000010, Imports1764000000020, UnitHistories1764000000030, SasaranDraft1764000000040, Decisions1764000000050, Variants1764000000060];
