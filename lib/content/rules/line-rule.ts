import type { Line } from '../lines';

/** Takes out a single line by its own shape, wherever it stands. */
export interface LineRule {
  name: string;
  reason: string;
  /** A line that the rule takes out; a test holds this. */
  example: string;
  test(line: Line): boolean;
}
