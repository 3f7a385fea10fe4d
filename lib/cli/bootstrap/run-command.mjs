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
  stopWithNpm();
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

/**
 * npm runs a script through a shell, and a shell that is stopped leaves its child behind. So when npm's shell is gone,
 * this process ends too, as if it had been asked itself.
 */
function stopWithNpm() {
  if (process.env.npm_lifecycle_event === undefined || process.platform === 'win32') return;
  const shell = process.ppid;
  const watch = () => {
    if (process.ppid !== shell) process.kill(process.pid, 'SIGTERM');
  };
  setInterval(watch, 250).unref();
}
