/** Says what was left out on this machine, past Jest: it does not print what a file says whose tests are all skipped. */
export const sayNotTested = (what: string): void => void process.stderr.write(`\n*** NOT TESTED: ${what} ***\n`);
