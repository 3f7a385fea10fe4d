import { topicScores } from '../config';
import { stemWord, tokenize } from '../text/analyze';
import type { Block, Topic } from '../types';

/** Cues of all topics, analysed: the stem a cue begins with → the cues that begin so. */
export type TopicCues = ReadonlyMap<string, readonly Cue[]>;

interface Cue {
  stems: readonly string[];
  /** Topics that have it; a cue of several topics speaks less for each. */
  topics: string[];
}

export interface TopicScore {
  topic: string;
  score: number;
  /** Different cues that were met. */
  cues: string[];
}

const stemsOf = (text: string): string[] =>
  tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ word }) => stemOf(word));

/** Articles share most of their words, and a word's analysis takes longer than all else here. */
const stems = new Map<string, string>();
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= topicScores.keptStems) stems.clear();
  const stem = stemWord(word);
  stems.set(word, stem);
  return stem;
}

/** Analyses the cues of `data/topics.json` once. A cue without a word is passed over. */
export function readCues(topics: readonly Topic[]): TopicCues {
  const byText = new Map<string, Cue>();
  for (const { id, cues } of topics) {
    for (const text of cues) {
      const stems = stemsOf(text);
      const cue = byText.get(stems.join(' ')) ?? { stems, topics: [] };
      if (!cue.topics.includes(id)) cue.topics.push(id);
      if (stems.length > 0) byText.set(stems.join(' '), cue);
    }
  }
  const byFirst = new Map<string, Cue[]>();
  for (const cue of byText.values()) {
    const first = cue.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), cue]);
  }
  return byFirst;
}

/** The texts of an article that cues are looked for in. */
interface Fields {
  title: string;
  summary: string | null;
  body: readonly Block[];
  /** Tags that the publisher gave, worth what headings are. */
  tags?: readonly string[];
}

/**
 * How much speaks for each topic, best first; ties in the order of ids.
 *
 * 1. Cues are met by stem: किसान meets किसानों. A phrase counts as often as its words stand together.
 * 2. A cue scores once for each of title, summary and headings it stands in, and for the body with the logarithm of its
 *    count, over the square root of the body's length against 300 words: long articles touch much.
 * 3. A phrase scores half as much again; a cue of n topics an n-th for each.
 */
export function scoreTopics({ title, summary, body, tags = [] }: Fields, cues: TopicCues): TopicScore[] {
  const text = (kind: Block['kind']) =>
    body.filter((block) => block.kind === kind).map((block) => stemsOf(block.text));
  const paragraphs = text('paragraph');
  const words = paragraphs.reduce((sum, stems) => sum + stems.length, 0);
  const bodyWeight = topicScores.bodyWeight / Math.max(1, Math.sqrt(words / 300));
  const fields: [string[][], (count: number) => number][] = [
    [[stemsOf(title)], () => topicScores.titleWeight],
    [[stemsOf(summary ?? '')], () => topicScores.summaryWeight],
    [[...text('heading'), ...tags.map(stemsOf)], () => topicScores.headingWeight],
    [paragraphs, (count) => bodyWeight * Math.log2(1 + count)],
  ];
  const scores = new Map<string, { score: number; cues: Set<string> }>();
  for (const [texts, worth] of fields) {
    for (const [cue, count] of countCues(texts, cues)) {
      const points = (worth(count) * (cue.stems.length > 1 ? 1.5 : 1)) / cue.topics.length;
      for (const topic of cue.topics) {
        const entry = scores.get(topic) ?? { score: 0, cues: new Set<string>() };
        entry.score += points;
        entry.cues.add(cue.stems.join(' '));
        scores.set(topic, entry);
      }
    }
  }
  return [...scores]
    .map(([topic, entry]) => ({ topic, score: entry.score, cues: [...entry.cues] }))
    .sort((a, b) => b.score - a.score || (a.topic < b.topic ? -1 : 1));
}

function countCues(texts: readonly string[][], cues: TopicCues): Map<Cue, number> {
  const counts = new Map<Cue, number>();
  for (const stems of texts) {
    stems.forEach((stem, at) => {
      for (const cue of cues.get(stem) ?? []) {
        if (cue.stems.every((part, step) => stems[at + step] === part)) {
          counts.set(cue, (counts.get(cue) ?? 0) + 1);
        }
      }
    });
  }
  return counts;
}

/**
 * The topics that a site's sections name: `खेल`, `Sports`. A name counts that is whole a cue of one topic alone. Null when none does:
 * `देश`, `होम`.
 */
export function topicsOfSections(sections: readonly string[], cues: TopicCues): string[] | null {
  const found = sections.flatMap((section) => {
    const stems = stemsOf(section);
    const isWhole = (cue: Cue) => cue.stems.join(' ') === stems.join(' ') && cue.topics.length === 1;
    return cues.get(stems[0] ?? '')?.find(isWhole)?.topics ?? [];
  });
  return found.length === 0 ? null : [...new Set(found)].slice(0, topicScores.most);
}

/** Up to three topics of an article, best first; none when too little speaks for any. */
export function assignTopics(fields: Fields, cues: TopicCues): string[] {
  const scores = scoreTopics(fields, cues);
  const least = Math.max(topicScores.leastScore, (scores[0]?.score ?? 0) * topicScores.leastShare);
  return scores
    .filter(
      ({ score, cues: met }) =>
        score >= least && (met.length >= topicScores.leastCues || score >= topicScores.aloneScore),
    )
    .slice(0, topicScores.most)
    .map(({ topic }) => topic);
}
