import { z } from 'zod';
import { parseDate } from '../dates/find-dates';
import { romanize } from '../text/romanize';
import { canonicalLine } from './canonical-text';

const text = z.string().transform(canonicalLine).pipe(z.string().min(1));
const webAddress = z.url({ protocol: /^https?$/u, error: 'not an http(s) address' });
const date = z.string().transform((value, context) => {
  const iso = parseDate(value);
  if (iso !== null) return iso;
  const forms = 'a date such as 2025-08-07, 2025-08-07T08:13:00+05:30 or 7 अगस्त 2025';
  context.addIssue({ code: 'custom', message: `"${value}" is not ${forms}` });
  return z.NEVER;
});

/**
 * What `<file>.meta.json` may say about a raw article. Every member may be left out or null; unknown ones are an error,
 * because a mistyped name would be lost in silence.
 */
export const metaSchema = z.strictObject({
  source: z
    .strictObject({
      id: z
        .string()
        .regex(/^[a-z0-9][a-z0-9-]*$/u, 'lower-case ASCII letters, digits and hyphens')
        .nullish(),
      name: text,
      url: webAddress.nullish(),
    })
    .nullish(),
  url: webAddress.nullish(),
  published: date.nullish(),
  updated: date.nullish(),
  /** `metadata` (the default): known from the page's own data. `inferred`: concluded, and shown so. `stated`: printed on the page. */
  dateBasis: z.enum(['stated', 'metadata', 'inferred']).nullish(),
  title: text.nullish(),
  summary: text.nullish(),
  byline: text.nullish(),
  place: text.nullish(),
  agency: text.nullish(),
  topics: z.array(z.string()).max(3).nullish(),
  /** For people; read by nothing. */
  note: z.string().nullish(),
});

export type Meta = z.output<typeof metaSchema>;

export type MetaRead = { meta: Meta; problem: null } | { meta: null; problem: string };

/** Reads the bytes of a `.meta.json`; `problem` says what is wrong and where. */
export function readMeta(bytes: Uint8Array): MetaRead {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    return { meta: null, problem: `no JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const read = metaSchema.safeParse(value);
  if (read.success) return { meta: read.data, problem: null };
  const problem = read.error.issues.map((issue) => {
    const where = issue.path.join('.');
    const message =
      issue.code === 'unrecognized_keys' && where === ''
        ? `it has no member ${issue.keys.map((key) => `"${key}"`).join(', ')}, only ${Object.keys(metaSchema.shape).join(', ')}`
        : issue.message;
    return where === '' ? message : `"${where}": ${message}`;
  });
  return { meta: null, problem: problem.join('; ') };
}

/** The source's id: the given one, else the host of its address, else its name romanised. */
export function sourceId(source: {
  id?: string | null | undefined;
  name: string;
  url?: string | null | undefined;
}): string {
  if (source.id) return source.id;
  const host = source.url ? new URL(source.url).hostname.replace(/^www\./u, '') : '';
  return romanize(host) || romanize(source.name) || 'source';
}
