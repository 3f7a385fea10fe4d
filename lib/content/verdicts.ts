import type { Line } from './lines';

/** What the lines around an article say about it. Null: not said. */
export interface Facts {
  published: string | null;
  updated: string | null;
  byline: string | null;
  place: string | null;
  agency: string | null;
}

/** Name of the rule that takes the line out, by index of the line. */
export type Verdicts = Map<number, string>;

/** A line that is still of the article. */
export interface PlacedLine {
  line: Line;
  /** Place in the page. */
  index: number;
}
