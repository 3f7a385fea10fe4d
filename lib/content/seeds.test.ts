import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Article } from '../types';

/** What the five seeds must not carry into the search: labels, links, promotions, captions, other articles. */
const furniture: Record<string, readonly string[]> = {
  '000': ['Advertisement', 'यह भी पढ़ें', 'Tags', 'टिप्पणियाँ', 'Podcast video', 'Amit Jani', 'शॉर्ट्स', 'वेब स्टोरीज़', 'होम वीडियो खोजें'],
  '001': ['फोटो- सोशल मीडिया', 'यह भी पढ़ें', 'चीन जाएंगे', 'एजेंसी इनपुट'],
  '002': ['Published on', 'संबंधित समाचार', 'No stories found', 'कोलकाता सिटी', 'खेल', 'logo', 'Sanmarg', 'sanmarg'],
  '003': ['popular post', 'लेबनान', 'इज़रायली', 'कोरोना', 'टी-20', 'नौसेना दिवस', 'विधान परिषद', 'लावरोफ़', 'वेस्ट बैंक'],
  '004': ['×'],
}; // biome-ignore format: a table

const folder = path.resolve(import.meta.dirname, '../fixtures/five-articles/articles');
const articles: Article[] = readdirSync(folder).map((name) =>
  JSON.parse(readFileSync(path.join(folder, name), 'utf8')),
);

it.each(Object.entries(furniture))('seed %s carries no furniture', (seed, strings) => {
  const article = articles.find(({ provenance }) => provenance.file.startsWith(`seed/${seed}`));
  const texts = [article?.title, article?.summary, ...(article?.body.map(({ text }) => text) ?? [])].join(
    '\n',
  );
  expect(texts.length).toBeGreaterThan(1000);
  expect(strings.filter((text) => texts.includes(text))).toEqual([]);
  expect(texts.split(article?.title ?? '')).toHaveLength(2);
});

it('each seed has its dates and basis', () => {
  const dates = articles
    .toSorted((a, b) => (a.provenance.file < b.provenance.file ? -1 : 1))
    .map(({ published, updated, dateBasis }) => [published, updated, dateBasis]);
  expect(dates).toEqual([
    ['2025-08-07', '2025-12-06T08:13:00+05:30', 'stated'],
    ['2025-08-06', null, 'inferred'],
    ['2025-12-04', null, 'inferred'],
    ['2023-12-27', null, 'inferred'],
    ['2025-08-21', null, 'inferred'],
  ]);
});
