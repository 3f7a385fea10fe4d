/**
 * Prints one line of progress: the verb in a column of its own.
 *
 * @param {string} verb such as `indexing`
 * @param {string} text
 */
export function tell(verb, text) {
  process.stdout.write(`  ${verb.padEnd(12)}${text}\n`);
}

/**
 * Says what begins, does it, and says how long it took.
 *
 * @template Value
 * @param {string} verb
 * @param {string} text
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function timed(verb, text, work) {
  tell(verb, `${text} …`);
  const start = performance.now();
  const value = await work();
  tell('', `done in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  return value;
}
