import { content } from '../config';
import { canonicalText } from '../content/canonical-text';
import { cleanText } from '../content/clean-text';
import { shapeOf } from '../content/lines';
import { findSharedLines, hashesOf, nothingShared } from '../content/shared-lines';
import type { IndexDocument } from '../types';
import type { MarkedPage } from './marked-pages';
import { generator } from './sample-queries';

/** Articles that wear one page's furniture, as if they were all of its site. */
const articlesOfASite = 6;
/** Titles of other articles change from page to page: each stands on so many of them. */
const titleShare = 0.4;

interface Dressed {
  title: string;
  /** The article's lines, and those of the site. */
  text: string[];
  furniture: string[];
  page: string;
}

/** How the cleaner reads dressed articles: lines of furniture that were kept, paragraphs and labels that were lost, headlines that were right. */
export interface DressedFigures {
  articles: number;
  furniture: number;
  furnitureKept: number;
  paragraphs: number;
  paragraphsLost: string[];
  labels: number;
  labelsLost: string[];
  titlesRight: number;
}

/** Long enough for furniture between its paragraphs, with a title that a page of news could have. */
export const couldBeDressed = ({ title, body }: IndexDocument): boolean =>
  body.length >= 4 && body.length <= 14 && title.split(' ').length >= 3;

/** Above the title, between title and text, between paragraphs, behind the text. */
function wardrobeOf({ text, title, body }: MarkedPage): string[][] {
  const kept = new Set(body.map((block) => block.text));
  const runs: string[][] = [[]];
  for (const line of text.split('\n').filter(Boolean)) {
    if (line === title || kept.has(line.replaceAll('\t', ' '))) runs.push([]);
    else runs.at(-1)?.push(line);
  }
  const [above = [], below = [], ...inside] = runs;
  const behind = inside.pop() ?? [];
  return [above, below, behind, ...inside.filter((run) => run.length > 0)];
}

function dress(page: MarkedPage, article: IndexDocument, seed: number): Dressed {
  const random = generator(seed);
  const [above = [], below = [], behind = [], ...inside] = wardrobeOf(page);
  const furniture: string[] = [];
  const worn = (run: readonly string[]) => {
    const lines = run.filter(
      (line) => line.split(' ').length < content.tagWords || /[।.?!]$/u.test(line) || random() < titleShare,
    );
    furniture.push(...lines);
    return lines;
  };
  const blocks = article.body.map(({ text }) => text);
  const step = Math.max(1, Math.floor(blocks.length / (inside.length + 1)));
  const middle = blocks.flatMap((text, at) => {
    const run = (at + 1) % step === 0 ? inside[(at + 1) / step - 1] : undefined;
    return [text, ...(run === undefined || at === blocks.length - 1 ? [] : worn(run))];
  });
  const lines = [...worn(above), article.title, ...worn(below), ...middle, ...worn(behind)];
  return {
    title: article.title,
    text: blocks,
    furniture,
    page: lines.join('\n'),
  };
}

/** Dresses articles in the furniture of pages and cleans them, each by itself or knowing what the pages of its site share. */
export function benchDressed(
  pages: readonly MarkedPage[],
  articles: readonly IndexDocument[],
  knowsSite: boolean,
): DressedFigures {
  const figures: DressedFigures = {
    articles: 0,
    furniture: 0,
    furnitureKept: 0,
    paragraphs: 0,
    paragraphsLost: [],
    labels: 0,
    labelsLost: [],
    titlesRight: 0,
  };
  pages.forEach((page, site) => {
    const own = articles.slice(site * articlesOfASite, (site + 1) * articlesOfASite);
    const dressed = own.map((article, at) => dress(page, article, site * 100 + at));
    const texts = dressed.map(
      (one) => canonicalText(new TextEncoder().encode(one.page), content.maxLineCharacters).text ?? '',
    );
    const counted = texts.map((text, at) => ({ source: page.name, sha256: `${at}`, hashes: hashesOf(text) }));
    const shared = findSharedLines(counted).get(page.name) ?? nothingShared;
    dressed.forEach((one, at) => {
      const cleaned = cleanText(texts[at] ?? '', knowsSite ? shared : nothingShared);
      const kept = new Set(cleaned === null ? [] : [cleaned.title, ...cleaned.body.map(({ text }) => text)]);
      const summary = cleaned?.summary ?? '';
      const isKept = (line: string) => kept.has(line) || (line.length >= 20 && summary.includes(line));
      figures.articles += 1;
      figures.furniture += one.furniture.length;
      figures.furnitureKept += one.furniture.filter(isKept).length;
      for (const line of one.text) {
        const { isParagraph } = shapeOf(line);
        figures[isParagraph ? 'paragraphs' : 'labels'] += 1;
        if (!isKept(line)) figures[isParagraph ? 'paragraphsLost' : 'labelsLost'].push(line);
      }
      figures.titlesRight += Number(cleaned?.title === one.title);
    });
  });
  return figures;
}
