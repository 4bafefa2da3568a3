/** The invented district: real places, invented people and events, the same on every machine. */
export { demoVillages, hasFoundations, layFoundations } from './foundations.js';
export { demoSizes, planDemo, type DemoPlan, type DemoSizeName } from './plan.js';
export { firstMoment, localDayNumber, minuteOf, type Batch } from './play.js';
export { Story, type Progress, type Send } from './story.js';
export { deedsFrom } from './deeds.js';
export { wireOf } from './wire-event.js';
