import { describe, expect, it } from 'vitest';
import { alternatives } from './alternatives';

describe('alternatives', () => {
  it.each([
    ['dpiit', 'डीपीआईआईटी', 'alias'],
    ['sco', 'एससीओ', 'alias'],
    ['bjp', 'बीजेपी', 'alias'],
    ['ipl', 'आईपीएल', 'alias'],
    ['who', 'डब्ल्यूएचओ', 'alias'],
    ['3d', '3डी', 'alias'],
    ['g20', 'जी20', 'alias'],
    ['डीपीआईआईटी', 'dpiit', 'alias'],
    ['एससीओ', 'sco', 'alias'],
    ['डब्लूएचओ', 'who', 'alias'],
    ['डब्लूएचओ', 'डब्ल्यूएचओ', 'alias'],
    ['एनआईए', 'nia', 'alias'],
    ['जी20', 'g20', 'alias'],
    ['3डी', '3d', 'alias'],
    ['11th', '11वां', 'translation'],
  ])('%s is also %s', (word, other, tier) => {
    expect(alternatives(word)).toContainEqual({ word: other, tier });
  });

  it.each(['सरकार', 'bharat', 'modi'.repeat(10), '2024', 'मोदी'])('%s has none', (word) => {
    expect(alternatives(word)).toEqual([]);
  });
});
