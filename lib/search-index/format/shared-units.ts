/** How many UTF-16 units two words begin with alike. */
export function sharedUnits(a: string, b: string): number {
  const longest = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < longest && a.charCodeAt(shared) === b.charCodeAt(shared)) shared++;
  return shared;
}
