/** The priority of sources by which the numbers of a store were counted; it goes with them wherever they go. */
import { Marks, type Sql } from '../store/index.js';

export async function countedPriority(sql: Sql): Promise<readonly string[]> {
  const mark = await Marks.of(sql, 'source-priority');
  return mark === null ? [] : (JSON.parse(mark) as string[]);
}

export const keepPriority = (sql: Sql, priority: readonly string[]): Promise<void> => Marks.set(sql, 'source-priority', JSON.stringify(priority));
