/** Where a store is; plain data, so that another thread can be told of it. */

/** A folder with an embedded SQLite database, or a PostgreSQL database by its URL (it holds a password: never show or log it). */
export type DatabasePlace = { readonly folder: string; readonly url?: undefined } | { readonly url: string; readonly folder?: undefined };

/** Nothing but the place, of what may say more. */
export const placeOf = ({ folder, url }: DatabasePlace): DatabasePlace => (url === undefined ? { folder } : { url });
