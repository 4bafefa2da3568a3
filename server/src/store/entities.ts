/** The cold tables, written and read through TypeORM repositories. */
import type { EntitySchema } from 'typeorm';

export const entities: EntitySchema[] = [];
