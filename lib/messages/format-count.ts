/**
 * A whole number with digit groups as India writes them: the last three, then pairs.
 *
 * @example formatCount(1234567) // '12,34,567'
 */
export function formatCount(count: number): string {
  const digits = String(Math.trunc(Math.abs(count)));
  const last = digits.slice(-3);
  const grouped = digits.slice(0, -3).replaceAll(/\d(?=(?:\d\d)+$)/gu, '$&,');
  return `${count < 0 ? '-' : ''}${grouped === '' ? '' : `${grouped},`}${last}`;
}

/** Milliseconds as seconds, to the hundredth and never as nothing: `0.01`. */
export function formatSeconds(ms: number): string {
  return (Math.max(10, ms) / 1000).toFixed(2);
}
