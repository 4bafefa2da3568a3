/** What stands around every screen about an area: the way to the others, the way up, the month, the reader's choices, and faults. */
export { AreaPage, type Page } from './area-page.js';
export { Crumbs } from './crumbs.js';
export { Fault } from './fault.js';
export { KamusLink } from './kamus-link.js';
export { monthsUpTo, MonthPick } from './months.js';
export { ReaderChoices } from './reader-choices.js';
export { areaPath } from './paths.js';
export { Ways } from './ways.js';
export { groupsOf, mapLevel, partWord, viewOf, type AreaView } from './view.js';
