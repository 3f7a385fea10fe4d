import { describe, expect, it } from 'vitest';
import { topicSuggestions } from './topic-suggestions';

const topics = [
  { id: 'raksha', names: ['raksha', 'रक्षा', 'Defence'] },
  { id: 'vigyan-takneek', names: ['vigyan-takneek', 'विज्ञान-तकनीक', 'Science and Technology'] },
];
const labels = { raksha: 'रक्षा', 'vigyan-takneek': 'विज्ञान-तकनीक' };
const found = (text: string) => topicSuggestions(text, topics, labels).map(({ text: label }) => label);

describe('topics suggested for a text', () => {
  it.each([
    ['रक्', 'रक्षा'],
    ['RAK', 'रक्षा'],
    ['defence', 'रक्षा'],
    ['विज्ञान त', 'विज्ञान-तकनीक'],
    ['vigyan-tak', 'विज्ञान-तकनीक'],
    ['science and', 'विज्ञान-तकनीक'],
  ])('%s', (text, label) => {
    expect(found(text)).toEqual([label]);
  });

  it('are none for other words, or none', () => {
    expect(['', '  ', 'सुरक्षा', 'रक्षात्मक', 'technology'].flatMap(found)).toEqual([]);
  });

  it('lead to their articles', () => {
    expect(topicSuggestions('रक्षा', topics, labels)).toEqual([
      { text: 'रक्षा', kind: 'topic', url: '/search?topic=raksha' },
    ]);
  });
});
