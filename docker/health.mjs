/** Asks the server in this container whether it can be relied on: exit code 0 or 1, and the reason on standard error. */
const ready = `http://127.0.0.1:${process.env.PORT || 3000}/ready`;
try {
  const { status } = await fetch(ready, { signal: AbortSignal.timeout(4_000) });
  if (status !== 200) throw new Error(`status ${status}`);
} catch (fault) {
  console.error(`${ready}: ${fault.cause?.code ?? fault.message}`);
  process.exitCode = 1;
}
