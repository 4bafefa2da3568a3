/** The age groups in which growth is reported, in completed months. Source: WHO Anthro. */
const growthAgeBands = ['0-5', '6-11', '12-23', '24-35', '36-47', '48-59'] as const;
export type GrowthAgeBand = (typeof growthAgeBands)[number];

/** Null from five years on. */
export const growthAgeBand = (months: number): GrowthAgeBand | null => growthAgeBands.find((band) => months <= Number(band.split('-')[1])) ?? null;
