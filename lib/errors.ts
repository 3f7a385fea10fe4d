/**
 * Programmer and operator errors: coded, with what happened, what was got, what was expected and how to mend it.
 * A visitor's input never throws, and bad articles go into a report: neither belongs here.
 */

export const errorCodes = [
  'index-missing',
  'index-version',
  'index-corrupt',
  'articles-missing',
  'config-invalid',
  'arguments-invalid',
  'port-taken',
  'file-unreadable',
  'peers-missing',
  'site-not-built',
  'browser-missing',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

export interface ErrorDetails {
  /** What went wrong, with the file or value it went wrong on. */
  what: string;
  got?: string;
  expected?: string;
  /** What the reader of the message should do now. */
  fix: string;
}

export class AppError extends Error {
  override readonly name = 'AppError';

  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails,
    options?: ErrorOptions,
  ) {
    super(formatDetails(details), options);
  }
}

function formatDetails({ what, got, expected, fix }: ErrorDetails): string {
  const lines = [what];
  if (got !== undefined) lines.push(`  got:      ${got}`);
  if (expected !== undefined) lines.push(`  expected: ${expected}`);
  lines.push(`  fix:      ${fix}`);
  return lines.join('\n');
}
