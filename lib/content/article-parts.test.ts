import { expect, it } from 'vitest';
import { partsByFirst } from './article-parts';

it.each([
  [['a.html', 'a-page-2.html', 'a-page-3.html'], { 'a.html': ['a-page-2.html', 'a-page-3.html'] }],
  [['x/ख़बर पेज १.txt', 'x/ख़बर पेज २.txt'], { 'x/ख़बर पेज १.txt': ['x/ख़बर पेज २.txt'] }],
  [['a_part1.txt', 'a_part2.txt', 'b_part2.txt'], { 'a_part1.txt': ['a_part2.txt'] }],
  [['a.txt', 'a-page-3.txt'], {}],
  [['khabar-1.txt', 'khabar-2.txt'], {}],
  [['one/a.txt', 'two/a-page-2.txt'], {}],
])('%j', (files, parts) => expect(Object.fromEntries(partsByFirst(files))).toEqual(parts));
