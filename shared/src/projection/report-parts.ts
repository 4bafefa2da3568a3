/** Parts that the engine itself gives: whether anything at all was reported, whatever the indicator. */

/** One for every live event, by residence and unit. */
export const REPORT_PART = 'lapor';
/** One for every session, nil report or closing report, by unit. */
export const UNIT_REPORT_PART = 'lapor_unit';
