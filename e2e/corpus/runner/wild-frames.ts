/** Frames that no client would send, the same for the same seed: broken ones, foreign ones, large ones, and near misses. */
import { canary } from '@pantau/shared/testing';

/** Numbers from 0 to 1 that look like chance (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const VALUES = ['null', '0', '-1', '1e400', 'true', '""', '[]', '{}', '"__proto__"', `"${canary.nik}"`, `"${canary.name}"`, '"17.04"', '"current"', '"2026-06"', '{"__proto__":{"polluted":1}}', '[[[[[[[[[[]]]]]]]]]]', '"\\ud800"'];
const NAMES = ['watch', 'unwatch', 'resume', 'delta', 'disconnect', 'connection', 'connect_error', 'error', '__proto__', 'constructor', 'toString', canary.name];
const FIELDS = ['area', 'level', 'period', 'periods', 'indicators', 'basis', 'place', 'kind', 'watch', 'epoch', 'clock', '__proto__', 'constructor', canary.nik];
/** Messages that were good once. */
const GOOD = [
  '42/live,1["watch",{"area":"puskesmas:17.04.02","period":"2026-06"}]',
  '42/live,2["watch",{"area":"17.04.02.2009","periods":["2026-05","2026-06"],"indicators":["anc_k1_akses"]}]',
  '42/live,3["resume",{"watch":"x","epoch":"y","clock":1}]',
  '42/live,["unwatch",{"watch":"x"}]',
];
/** Of packets beyond the rules: attachments that never come, packets of other engines, places nobody is at. */
const FOREIGN = ['451-/live,["watch",{"_placeholder":true,"num":0}]', '4510000-/live,["watch"]', '45-1-/live,[]', '46/live,1[]', '461-/live,1[{"_placeholder":true,"num":9}]', '40/other,', '40/live/..,{}', '41', '41/live,', '44/live,{}', '5', '6', '7', '0{}', '1', '2probe', '3probe', '9', '', '4', '42', '42/', '42/live', '42/live,', '42[', '40{', '40/live,[]', '40/live,null', '40/live,"x"', '4\u0000'];

export function wildFrame(chance: () => number): string | Buffer {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const text = (length: number) => Array.from({ length }, () => String.fromCharCode(Math.floor(chance() * (chance() < 0.5 ? 128 : 65_536)))).join('');
  const object = () => `{${Array.from({ length: Math.floor(chance() * 5) }, () => `"${pick(FIELDS)}":${pick(VALUES)}`).join()}}`;
  const kinds: (() => string | Buffer)[] = [
    () => pick(FOREIGN),
    () => `42/live,${Math.floor(chance() * 1e6)}["${pick(NAMES)}",${object()}]`,
    () => `42/live,["${pick(NAMES)}",${pick(VALUES)},${pick(VALUES)}]`,
    () => bent(pick(GOOD), chance),
    () => text(Math.floor(chance() * 200)),
    () => Buffer.from(text(Math.floor(chance() * 100))),
    () => `4${text(Math.floor(chance() * 50))}`,
    () => `42/live,1["watch",{"area":"${'x'.repeat(Math.floor(chance() * 30_000))}"}]`,
  ];
  return pick(kinds)();
}

/** One letter is another, missing, or there twice. */
function bent(frame: string, chance: () => number): string {
  const at = Math.floor(chance() * frame.length);
  const [before, after] = [frame.slice(0, at), frame.slice(at + 1)];
  return chance() < 0.3 ? before + after : before + (chance() < 0.5 ? frame.slice(at, at + 1).repeat(2) : String.fromCharCode(32 + Math.floor(chance() * 95))) + after;
}
