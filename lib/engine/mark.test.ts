import { expect, it } from 'vitest';
import { bareDocument } from '../search-index/bare-document';
import { buildIndex } from '../search-index/build-index';
import { memoryIndex } from '../search-index/memory-index';
import { createEngine } from './engine';
import { openIndex } from './open-index';

const memory = memoryIndex();
await buildIndex(
  ['समझौता हुआ', 'सरकार ने फसल बचाई', 'सरकार की फसल', 'पुलिस अधिकारी की रक्षा'].map((title, id) =>
    bareDocument(`${id}`, title),
  ),
  {
    fields: ['title'],
    lexicon: [{ translations: { officer: ['अधिकारी'] } }],
    sink: memory.sink,
    spool: memory.spool,
  },
);
const manifest = memory.manifest();

async function marksOf(query: string, text: string, read = memory.read): Promise<string[]> {
  const engine = createEngine(await openIndex({ manifest, read }));
  const parts = await engine.mark({ text: query, exact: false }, [text]);
  return parts.flat().flatMap((part) => (part.hit ? [part.text] : []));
}

it.each([
  [
    'सरकार',
    'पुरकार और सरकर ने',
    [],
    'no guess at a word that the collection has, though the text has one like it',
  ],
  ['समझोता', 'समझौता हुआ', ['समझौता'], 'a typo of a word that the collection has'],
  ['पुलिसअधिकारी', 'पुलिस अधिकारी', [], 'no two words where each is in too few articles'],
  ['ऑफिसर', 'अधिकारी आए', ['अधिकारी'], 'an English word in Devanagari that the collection lacks'],
])('for %s marks in %s the words %j: %s', async (query, text, expected) => {
  expect(await marksOf(query, text)).toEqual(expected);
});

it('marks by the words of the text where a file of the index cannot be had', async () => {
  const read = async (name: string) => {
    if (name.includes('terms') || name.includes('bundle')) throw new Error('offline');
    return memory.read(name);
  };
  expect(await marksOf('सरकारों', 'सरकार ने', read)).toEqual(['सरकार']);
});
