/** Which numbers the page shows, in the order of the schedule. */

/** Columns of the chart; the complete set stands apart at the end. */
export const ANTIGENS = ['imun_hb0', 'imun_bcg', 'imun_dpt1', 'imun_dpt3', 'imun_opv4', 'imun_ipv1', 'imun_mr1', 'baduta_booster'] as const;
export const COMPLETE = 'idl';
export const DROP_OUTS = ['imun_do_dpt3', 'imun_do'] as const;
/** What access and utilisation are judged by. */
export const ACCESS = 'imun_dpt1';
export const UTILISATION = 'imun_do';

export const SHOWN = [...ANTIGENS, COMPLETE, ...DROP_OUTS] as const;
export type Shown = (typeof SHOWN)[number];
