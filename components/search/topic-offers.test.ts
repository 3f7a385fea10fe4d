import { describe, expect, it } from 'vitest';
import { emptySearch } from '@/lib/empty-search';
import { topicOffers } from './topic-offers';

const topics = [
  { id: 'raksha', names: ['raksha', 'रक्षा', 'Defence'], count: 2 },
  { id: 'vigyan-takneek', names: ['vigyan-takneek', 'विज्ञान-तकनीक', 'Science and Technology'], count: 2 },
];
const offers = (text: string, chosen: string[] = []) =>
  topicOffers({ ...emptySearch, text, topics: chosen }, topics).map(({ topic, rest }) => [topic, rest]);

describe('a topic named in a query', () => {
  it.each([
    ['भारत रूस रक्षा', 'raksha', 'भारत रूस'],
    ['रक्षा', 'raksha', ''],
    ['bharat rus RAKSHA', 'raksha', 'bharat rus'],
    ['defence deal', 'raksha', 'deal'],
    ['नई विज्ञान-तकनीक नीति', 'vigyan-takneek', 'नई नीति'],
    ['विज्ञान तकनीक', 'vigyan-takneek', ''],
    ['science and technology policy', 'vigyan-takneek', 'policy'],
  ])('is offered as a filter: %s', (text, topic, rest) => {
    expect(offers(text)).toEqual([[topic, rest]]);
  });

  it.each([
    ['', 'nothing typed'],
    ['रक्षात्मक विज्ञान', 'part of a word, part of a name'],
    ['"भारत रक्षा सौदा"', 'words of a phrase'],
    ['भारत -रक्षा', 'an excluded word'],
    ['रक्षा OR व्यापार', 'one of two alternatives'],
  ])('is not offered: %s (%s)', (text) => {
    expect(offers(text)).toEqual([]);
  });

  it('is not offered again once chosen', () => {
    expect(offers('रक्षा सौदा', ['raksha'])).toEqual([]);
  });
});
