/** Trouble that the person at the keyboard can mend: its message is all that is printed. */
export class Trouble extends Error {}

/**
 * Runs the whole of a command: a `Trouble` is printed as it is, anything else with its stack; exit code 1 for both.
 * Ctrl-C and a request to stop end the process and with it every child.
 *
 * @param {() => Promise<void>} work
 */
export async function runCommand(work) {
  /** @type {[NodeJS.Signals, number][]} */
  const signals = [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ];
  const handlers = signals.map(([signal, code]) => {
    const stop = () => process.exit(code);
    process.once(signal, stop);
    return () => process.removeListener(signal, stop);
  });
  try {
    await work();
  } catch (error) {
    const text =
      error instanceof Trouble ? error.message : error instanceof Error ? error.stack : String(error);
    process.stderr.write(`\n${text}\n`);
    process.exitCode = 1;
  } finally {
    for (const remove of handlers) remove();
  }
}
