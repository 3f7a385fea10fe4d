import type { Block, RemovedText, TitleBasis } from '../types';
import { agencyCredit } from './agencies';
import { isPlaceAlone, readDateline } from './dateline';
import { deriveTitle } from './headline';
import { likelyFurniture } from './likely-furniture';
import { type Line, shapeOf, splitLines } from './lines';
import { noParts, type PageParts } from './page-parts';
import type { PageSource } from './page-source';
import { isPlace } from './places';
import { leftOf, readByRules } from './read-by-rules';
import { type Role, rolesOf } from './roles';
import { nothingShared, type SharedLines } from './shared-lines';
import { isSharedLine } from './shared-verdicts';
import { hasFurniture } from './tail';
import type { Facts, PlacedLine } from './verdicts';

/** Raise on any change of rules that can change an article. */
export const cleanerVersion = 10;

/** What a page says, before metadata and topics are joined to it. */
export interface CleanedText extends Facts {
  title: string;
  titleBasis: TitleBasis;
  summary: string | null;
  body: Block[];
  source: PageSource | null;
  removed: RemovedText[];
}

/**
 * Takes the article out of a page's text, or null when nothing is left.
 *
 * 1. What the rules know, see `readByRules`.
 * 2. Lines that no rule knows, by their form and place: see `likelyFurniture`.
 * 3. What is left becomes summary, headings and paragraphs; a dateline is read and stays.
 *
 * @param text canonical text, see `canonicalText`.
 * @param shared lines that most pages of the same source have, see `findSharedLines`.
 * @param parts what a saved page's elements say of its lines, see `readPageParts`.
 */
export function cleanText(
  text: string,
  shared: SharedLines = nothingShared,
  parts: PageParts = noParts,
): CleanedText | null {
  const { lines, verdicts, facts, source, headline } = readByRules(splitLines(text), shared, parts);
  if (hasFurniture(verdicts)) {
    const page = { lines, headline: headline?.index ?? -1, gone: verdicts };
    for (const [index, rule] of likelyFurniture(page, (line) => isSharedLine(line, shared)))
      verdicts.set(index, rule);
  }
  const kept = leftOf(lines, verdicts);
  const roles = rolesOf(kept, headline?.index ?? null, verdicts);
  const cleaned = assemble(kept, roles, headline?.line ?? null, facts);
  if (cleaned === null) return null;
  const removed = lines.flatMap(({ text: line }, index) => {
    const rule = verdicts.get(index);
    return rule === undefined ? [] : [{ rule, text: line }];
  });
  return { ...cleaned, source, removed: [...removed, ...cleaned.removed] };
}

type Assembled = Omit<CleanedText, 'source'>;

function assemble(
  kept: readonly PlacedLine[],
  roles: ReadonlyMap<number, Role>,
  headline: Line | null,
  facts: Facts,
): Assembled | null {
  const removed: RemovedText[] = [];
  let summary: string | null = null;
  const body: Block[] = [];
  const result = { ...facts };
  for (const { line, index } of kept) {
    const role = roles.get(index);
    if (role === 'summary') summary = summary === null ? line.text : `${summary} ${line.text}`;
    else if (role === 'heading' || role === 'paragraph') {
      const above = body.at(-1);
      if (role === 'paragraph' && above !== undefined && isPlaceAlone(above.text)) {
        body[body.length - 1] = { kind: role, text: `${above.text} ${line.text}` };
      } else body.push({ kind: role, text: line.text });
    }
  }
  const paragraphs = body.filter(({ kind }) => kind === 'paragraph');
  const isLong = ({ text }: Block) => shapeOf(text).isParagraph;
  const first = paragraphs.find(isLong) ?? paragraphs[0];
  const dateline = first === undefined ? null : readDateline(first.text);
  if (dateline !== null) {
    result.place ??= dateline.place;
    result.agency ??= dateline.agency;
    result.byline ??= dateline.byline;
    result.published ??= dateline.published;
  }
  if (body[0] !== undefined && isPlace(body[0].text)) result.place ??= body[0].text;
  const last = body.at(-1);
  const credit = last === undefined ? null : /\s*[([][^()[\]]{2,40}[)\]][\s।.]*$/u.exec(last.text);
  const agency = credit === null ? null : agencyCredit(credit[0]);
  if (last !== undefined && credit !== null && agency !== null && credit.index > 0) {
    last.text = last.text.slice(0, credit.index);
    removed.push({ rule: 'agency-credit', text: credit[0].trim() });
    result.agency ??= agency || null;
  }
  if (headline !== null && body.length > 0) {
    return { ...result, title: headline.text, titleBasis: 'stated', summary, body, removed };
  }
  if (headline !== null) body.push({ kind: 'paragraph', text: headline.text });
  const opening = first ?? body[0];
  if (opening === undefined) return null;
  const title = deriveTitle(opening.text.slice(opening === first ? (dateline?.endUtf16 ?? 0) : 0));
  return { ...result, title, titleBasis: 'derived', summary, body, removed };
}
