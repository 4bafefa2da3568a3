/** The list of event types: a new one is one file and one line here. */
import type { DataOf, EventType } from '../event-type.js';
import { aggregateEntry } from './klaster-1/aggregate-entry.js';
import { familyAssess } from './klaster-1/family-assess.js';
import { homeVisit } from './klaster-1/home-visit.js';
import { householdRegistered } from './klaster-1/household-registered.js';
import { kaderSkill } from './klaster-1/kader-skill.js';
import { nilReport } from './klaster-1/nil-report.js';
import { personMoved } from './klaster-1/person-moved.js';
import { personRegistered } from './klaster-1/person-registered.js';
import { posyanduAttendance } from './klaster-1/posyandu-attendance.js';
import { posyanduSession } from './klaster-1/posyandu-session.js';
import { reportClose } from './klaster-1/report-close.js';
import { subjectLink } from './klaster-1/subject-link.js';
import { unitRoster } from './klaster-1/unit-roster.js';
import { ancVisit } from './klaster-2/anc-visit.js';
import { complication } from './klaster-2/complication.js';
import { death } from './klaster-2/death.js';
import { delivery } from './klaster-2/delivery.js';
import { developmentScreen } from './klaster-2/development-screen.js';
import { familyPlanning } from './klaster-2/family-planning.js';
import { growthMeasure } from './klaster-2/growth-measure.js';
import { immunization } from './klaster-2/immunization.js';
import { neonatalVisit } from './klaster-2/neonatal-visit.js';
import { nutritionCare } from './klaster-2/nutrition-care.js';
import { pncVisit } from './klaster-2/pnc-visit.js';
import { pregnancyEnded } from './klaster-2/pregnancy-ended.js';
import { schoolScreen } from './klaster-2/school-screen.js';
import { sickChildVisit } from './klaster-2/sick-child-visit.js';
import { supplement } from './klaster-2/supplement.js';
import { chronicVisit } from './klaster-3/chronic-visit.js';
import { ckgScreen } from './klaster-3/ckg-screen.js';
import { elderlyAssess } from './klaster-3/elderly-assess.js';
import { mentalScreen } from './klaster-3/mental-screen.js';
import { premaritalCheck } from './klaster-3/premarital-check.js';
import { ptmScreen } from './klaster-3/ptm-screen.js';
import { diseaseCase } from './klaster-4/disease-case.js';
import { envInspection } from './klaster-4/env-inspection.js';
import { hivTest } from './klaster-4/hiv-test.js';
import { signalStep } from './klaster-4/signal-step.js';
import { tbCase } from './klaster-4/tb-case.js';
import { tbContact } from './klaster-4/tb-contact.js';
import { tbExam } from './klaster-4/tb-exam.js';
import { tbFollowup } from './klaster-4/tb-followup.js';
import { tbScreen } from './klaster-4/tb-screen.js';
import { vectorInspection } from './klaster-4/vector-inspection.js';
import { backReferral } from './klaster-5/back-referral.js';
import { dentalScreen } from './klaster-5/dental-screen.js';
import { emergencyVisit } from './klaster-5/emergency-visit.js';
import { inpatientStay } from './klaster-5/inpatient-stay.js';
import { labSpecimen } from './klaster-5/lab-specimen.js';
import { referralStep } from './klaster-5/referral-step.js';
import { referral } from './klaster-5/referral.js';
import { stockCheck } from './klaster-5/stock-check.js';

/** By klaster, then by name. */
const listed = [
  aggregateEntry,
  familyAssess,
  homeVisit,
  householdRegistered,
  kaderSkill,
  nilReport,
  personMoved,
  personRegistered,
  posyanduAttendance,
  posyanduSession,
  reportClose,
  subjectLink,
  unitRoster,
  ancVisit,
  complication,
  death,
  delivery,
  developmentScreen,
  familyPlanning,
  growthMeasure,
  immunization,
  neonatalVisit,
  nutritionCare,
  pncVisit,
  pregnancyEnded,
  schoolScreen,
  sickChildVisit,
  supplement,
  chronicVisit,
  ckgScreen,
  elderlyAssess,
  mentalScreen,
  premaritalCheck,
  ptmScreen,
  diseaseCase,
  envInspection,
  hivTest,
  signalStep,
  tbCase,
  tbContact,
  tbExam,
  tbFollowup,
  tbScreen,
  vectorInspection,
  backReferral,
  dentalScreen,
  emergencyVisit,
  inpatientStay,
  labSpecimen,
  referralStep,
  referral,
  stockCheck,
] as const;

type Listed = (typeof listed)[number];
export type EventTypeCode = Listed['code'];
/** The shape of `data` by event type. */
export type EventDataByType = { [T in Listed as T['code']]: DataOf<T['fields']> };

export const eventTypes: readonly EventType[] = listed as unknown as readonly EventType[];
export const eventTypeCodes: readonly EventTypeCode[] = listed.map(({ code }) => code);
const byCode = new Map(eventTypes.map((type) => [type.code, type]));

export const eventTypeOf = (code: string): EventType | undefined => byCode.get(code);
