/** Begins a thread on TypeScript as it stands, without a build: for tests. The module comes as the argument. */
import { register } from 'node:module';

register('./typescript.mjs', import.meta.url);
await import(process.argv[2]);
