import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { content } from '../../config';
import { cleaningRuleName } from '../../messages/cleaning-rules';
import { canonicalText } from '../canonical-text';
import { cleanText } from '../clean-text';
import { lineRules } from './line-rules';

const fixtures = path.join(import.meta.dirname, '../fixtures');

it('every rule has a name that a reader understands, in both languages', () => {
  const ofPages = readdirSync(fixtures)
    .map((name) => path.join(fixtures, name, 'raw.txt'))
    .filter((file) => existsSync(file))
    .map((file) => canonicalText(readFileSync(file), content.maxLineCharacters).text ?? '')
    .flatMap((text) => cleanText(text)?.removed ?? [])
    .map(({ rule }) => rule);
  expect(ofPages.length).toBeGreaterThan(100);
  const unnamed = [...new Set([...lineRules.map(({ name }) => name), ...ofPages])].filter(
    (rule) =>
      !/\p{Script=Devanagari}/u.test(cleaningRuleName(rule, 'hi')) ||
      !/^[“A-Z]/u.test(cleaningRuleName(rule, 'en')),
  );
  expect(unnamed).toEqual([]);
});
