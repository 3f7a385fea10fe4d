import { firstKey } from '../text/analyze';
import type { Dictionary } from './dictionary';
import type { TermEntry } from './index-reader';

/** The dictionary's entry of just this term. */
export async function entryOf(
  { lookup }: Pick<Dictionary, 'lookup'>,
  term: string,
): Promise<TermEntry | undefined> {
  const isIt = (other: string) => other === term;
  return (await lookup(firstKey(term), isIt)).find((entry) => isIt(entry.term));
}
