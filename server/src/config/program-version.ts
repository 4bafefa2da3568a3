/** Which version of the program this is. */
import { readFileSync } from 'node:fs';

/** As `package.json` says, beside sources and built files alike. */
export const programVersion = (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
