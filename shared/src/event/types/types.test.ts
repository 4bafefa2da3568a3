/** The list of event types: every file of the folders is on it, and lookups go by code. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventTypeCodes, eventTypeOf, eventTypes, subjectKinds } from '../index.js';

const folders = [1, 2, 3, 4, 5].map((klaster) => ({ klaster, folder: `klaster-${klaster}` }));

/** What the world outside writes; a code is never renamed. */
const KNOWN_OUTSIDE = [
  'aggregate_entry', 'anc_visit', 'back_referral', 'chronic_visit', 'ckg_screen', 'complication', 'death', 'delivery', 'dental_screen', 'development_screen', 'disease_case', 'elderly_assess',
  'emergency_visit', 'env_inspection', 'family_planning', 'growth_measure', 'home_visit', 'household_registered', 'immunization', 'inpatient_stay', 'kader_skill', 'lab_specimen', 'mental_screen',
  'neonatal_visit', 'nil_report', 'nutrition_care', 'person_moved', 'person_registered', 'pnc_visit', 'posyandu_attendance', 'posyandu_session', 'pregnancy_ended', 'premarital_check', 'ptm_screen',
  'referral', 'referral_step', 'report_close', 'school_screen', 'sick_child_visit', 'signal_step', 'stock_check', 'subject_link', 'supplement', 'tb_case', 'tb_exam', 'tb_followup', 'tb_screen',
  'unit_roster', 'vector_inspection',
];

describe('the list of event types', () => {
  it('names every file of the folders, each type in the folder of its klaster', () => {
    const list = readFileSync(join(import.meta.dirname, 'index.ts'), 'utf8');
    const files = folders.flatMap(({ klaster, folder }) => readdirSync(join(import.meta.dirname, folder)).map((file) => ({ klaster, path: `./${folder}/${file.replace(/\.ts$/, '.js')}` })));
    expect(files.filter(({ path }) => !list.includes(`'${path}'`))).toEqual([]);
    expect(eventTypes.map(({ code, klaster }) => `./klaster-${klaster}/${code.replaceAll('_', '-')}.js`).sort()).toEqual(files.map(({ path }) => path).sort());
  });

  it('finds each type by its code alone', () => {
    expect(eventTypeCodes.map((code) => eventTypeOf(code)?.code)).toEqual(eventTypeCodes);
    expect(new Set(eventTypeCodes).size).toBe(eventTypeCodes.length);
    expect(eventTypeOf('toString')).toBeUndefined();
  });

  it('keeps the codes that senders know', () => {
    expect(eventTypeCodes).toEqual(expect.arrayContaining(KNOWN_OUTSIDE));
  });

  it('has a type for every kind of subject', () => {
    const kinds = new Set(eventTypes.flatMap(({ subject }) => subject));
    expect(subjectKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
  });
});
