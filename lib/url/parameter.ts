/**
 * One URL parameter as an object: how to read it, write it, and what it is when absent.
 * Page, API, links and forms all use the same objects, so they cannot disagree.
 */

/** What a parameter's value in a URL turned out to be; `fallback` says that a bad value was replaced. */
export interface Read<Value> {
  value: Value;
  fallback: boolean;
  /** The value was longer than its cap, and what stood behind it was not read. */
  cut?: boolean;
}

export interface Parameter<Value> {
  name: string;
  defaultValue: Value;
  /** Never throws. `raw` is the first non-empty occurrence, trimmed. */
  read(raw: string): Read<Value>;
  /** The value as a URL states it, or null for the default, which stays unwritten. */
  write(value: Value): string | null;
}

/** What Next.js hands to a page, or `URLSearchParams` of a request. */
export type RawParameters = URLSearchParams | Readonly<Record<string, string | string[] | undefined>>;

function occurrences(raw: RawParameters, name: string): string[] {
  if (raw instanceof URLSearchParams) return raw.getAll(name);
  const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A parameter as written; of a repeated one the first non-empty occurrence counts. Empty when there is none. */
export function rawValue(raw: RawParameters, name: string): string {
  return (
    occurrences(raw, name)
      .map((value) => value.trim())
      .find((value) => value !== '') ?? ''
  );
}

/** Reads one parameter. */
export function readParameter<Value>(parameter: Parameter<Value>, raw: RawParameters): Read<Value> {
  const first = rawValue(raw, parameter.name);
  if (first === '') return { value: parameter.defaultValue, fallback: false };
  return parameter.read(first);
}
