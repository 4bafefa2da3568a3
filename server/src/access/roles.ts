/** What each role may do at all; where it may do so is the business of its scope. */
export const roles = ['admin', 'perencana_dinkes', 'kepala_puskesmas', 'pembina', 'kader', 'layar', 'sumber'] as const;
export type Role = (typeof roles)[number];

/**
 * - `numbers`: read counts and what they are made of, exactly
 * - `places`: read areas, units, indicators, outlines
 * - `quarantine`: read what is kept aside
 * - `decide`: say what becomes of it
 * - `events`: hand in events of sources it names
 * - `imports`: hand in files of events
 * - `manage`: everything that changes for all: places, sasaran, targets, tokens
 */
export type Right = 'numbers' | 'places' | 'quarantine' | 'decide' | 'events' | 'imports' | 'manage';

const staff: readonly Right[] = ['numbers', 'places', 'quarantine', 'events'];

/** A wall display gets no numbers before there is a release engine: exact counts of a small place name persons. */
const rights: Readonly<Record<Role, readonly Right[]>> = {
  admin: [...staff, 'decide', 'imports', 'manage'],
  perencana_dinkes: [...staff, 'decide', 'imports'],
  kepala_puskesmas: [...staff, 'decide', 'imports'],
  pembina: staff,
  kader: ['numbers', 'places', 'events'],
  layar: ['places'],
  sumber: ['events', 'imports', 'places'],
};

export const mayAtAll = (role: Role, right: Right): boolean => rights[role].includes(right);
