/** How far each step of setting up a world is, and what does it. */
import type { SetupRow, SetupStep } from '@pantau/shared/protocol';

export type Progress = 'open' | 'partly' | 'done';

/** Targets are done with the first: every indicator has a built-in one. */
export function progressOf({ step, count, missing, groups = [] }: SetupRow): Progress {
  if (count === 0) return 'open';
  return step !== 'targets' && (missing > 0 || groups.length > 0) ? 'partly' : 'done';
}

export const doneOf = (rows: readonly SetupRow[]): number => rows.filter((row) => progressOf(row) === 'done').length;

/** What is sent where; the rest is in the documentation of the API. */
export const WAYS: Readonly<Record<SetupStep, readonly [way: string, content: string]>> = {
  areas: ['PUT /api/v1/areas', 'code,name,level,parent_code'],
  units: ['PUT /api/v1/units', 'id,kind,name,parent_id,desa_codes'],
  sasaran: ['PUT /api/v1/sasaran', 'area_code,group,year,basis,value,source'],
  targets: ['PUT /api/v1/targets', 'indicator,area_code,year,target_percent,source'],
  sources: ['POST /api/v1/tokens', '{"role":"sumber","sources":["…"],"units":["…"], …}'],
  displays: ['POST /api/v1/tokens', '{"role":"layar","units":["…"], …}'],
  events: ['POST /api/v1/events', '{"events":[…]}'],
};
