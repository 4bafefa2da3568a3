/** Waiting, as it can be handed in. */
export interface Waiting {
  readonly cancel: () => void;
}
/** Calls the work after so many milliseconds, unless cancelled before. */
export type Timer = (work: () => void, milliseconds: number) => Waiting;

export const realTimer: Timer = (work, milliseconds) => {
  const handle = setTimeout(work, milliseconds);
  return { cancel: () => clearTimeout(handle) };
};
