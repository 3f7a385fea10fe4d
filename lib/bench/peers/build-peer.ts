import { writeFile } from 'node:fs/promises';
import MiniSearch from 'minisearch';
import { readDocuments } from '../../cli/index-documents';
import { importPeer } from './install-peers';
import { miniSearchOptions } from './minisearch-options';

/** Builds one peer's index of a `.jsonl`; runs in a process of its own, whose time and memory are its. */
export async function buildPeer(engine: string, articles: string, out: string): Promise<void> {
  if (engine === 'pagefind') await buildPagefind(articles, out);
  else await buildMiniSearch(articles, out);
}

async function buildPagefind(articles: string, outputPath: string): Promise<void> {
  const { createIndex, close } = await importPeer('pagefind');
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  for await (const { id, title, summary, body } of readDocuments(articles, () => undefined)) {
    const content = [title, summary, ...body.map(({ text }) => text)]
      .filter((text) => text !== '')
      .join('\n');
    const record = { url: `/article/${id}`, content, language: 'hi', meta: { title } };
    const added = await index.addCustomRecord(record);
    if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
  }
  const written = await index.writeFiles({ outputPath });
  if (written.errors.length > 0) throw new Error(written.errors.join('\n'));
  await close();
}

async function buildMiniSearch(articles: string, out: string): Promise<void> {
  const index = new MiniSearch(miniSearchOptions);
  for await (const { id, title, summary, body } of readDocuments(articles, () => undefined)) {
    index.add({ id, title, summary, body: body.map(({ text }) => text).join('\n') });
  }
  await writeFile(out, JSON.stringify(index));
}
