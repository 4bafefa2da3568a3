/** The two headers that can tell who it is. */
export interface Credentials {
  readonly authorization?: string | undefined;
  readonly cookie?: string | undefined;
}

const BEARER = /^Bearer +([^\s]{1,512})$/i;

export const bearerOf = (authorization: string | undefined): string | null => BEARER.exec(authorization ?? '')?.[1] ?? null;
