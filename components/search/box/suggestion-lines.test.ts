import { expect, it } from 'vitest';
import { linesFor } from './suggestion-lines';

const word = (text: string) => ({ text, kind: 'word' as const, url: `/search?q=${text}` });
const sources = {
  found: [
    ...['भारत', 'भारतीय', 'भारती', 'भारत रूस'].map(word),
    { text: 'भारत ने जीता', kind: 'article' as const, url: '/article/a' },
  ],
  recent: { kept: true, texts: ['भारत चीन', 'भारत', 'रूस', 'भारतीय रेल'] },
  topics: { inUse: [{ id: 'bharat', names: ['bharat', 'भारत'] }], labels: { bharat: 'भारत' } },
};
const shown = (text: string, overResults: boolean) =>
  linesFor(text, { ...sources, overResults }).map((line) => `${line.kind} ${line.text}`);

it('own searches come first, then words, topics and articles, nothing twice', () => {
  expect(shown('भार', false)).toEqual([
    'recent भारत चीन',
    'recent भारत',
    ...['word भारतीय', 'word भारती', 'word भारत रूस'],
    'topic भारत',
    'article भारत ने जीता',
  ]);
});

it('over results there are three lines: more would cover what is typed for', () => {
  expect(shown('भार', true)).toEqual(['recent भारत चीन', 'word भारत', 'topic भारत']);
  expect(linesFor('ला', { ...sources, found: sources.found, overResults: true })).toHaveLength(3);
});

it('an empty box has own searches alone', () => {
  expect(shown('', true)).toEqual(['recent भारत चीन', 'recent भारत', 'recent रूस', 'recent भारतीय रेल']);
});
