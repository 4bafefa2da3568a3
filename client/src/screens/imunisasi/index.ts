/** PWS imunisasi: coverage by antigen with its drop-outs, and the villages by access and utilisation. */
export { ImunisasiScreen } from './imunisasi-screen.js';
