/** Loaded before a server (`node --import`): its clock shows another time, as far off as a file says that a test writes. */
import { readFileSync } from 'node:fs';

const LOOK_MS = 50;
const Own = Date;
let shift = 0;
const look = () => {
  shift = Number(readFileSync(process.env.TURNED_CLOCK, 'utf8'));
};
look();
setInterval(look, LOOK_MS).unref();

globalThis.Date = class extends Own {
  constructor(...parts) {
    if (parts.length === 0) super(Own.now() + shift);
    else super(...parts);
  }

  static now() {
    return Own.now() + shift;
  }
};
