import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The import table of lib/README.md, executable. A part is the longest prefix below that fits a file's path.
 * To change the architecture, change the table, this test and the reason in lib/README.md in one commit.
 */
const base = ['lib/types', 'lib/empty-search', 'lib/config', 'lib/errors', 'lib/messages', 'lib/dates'];
const allowed: Record<string, readonly string[]> = {
  'lib/types': base,
  'lib/empty-search': base,
  'lib/config': base,
  'lib/errors': base,
  'lib/messages': base,
  'lib/dates': base,
  'lib/text': base,
  'lib/url': base,
  'lib/content': [...base, 'lib/text'],
  'lib/search-index/format': base,
  'lib/search-index': [...base, 'lib/text', 'lib/search-index/format'],
  'lib/engine': [...base, 'lib/text', 'lib/search-index/format'],
  'lib/public-files': base,
  'lib/runtime/protocol': base,
  'lib/runtime/client': [...base, 'lib/runtime/protocol', 'lib/url'],
  'lib/runtime/search.worker': [...base, 'lib/runtime/protocol', 'lib/runtime'],
  'lib/runtime/server': [
    ...base,
    'lib/public-files',
    'lib/runtime/protocol',
    'lib/engine',
    'lib/search-index/format',
  ],
  'lib/runtime': [...base, 'lib/runtime/protocol', 'lib/engine', 'lib/search-index/format'],
  'lib/store': [...base, 'lib/public-files', 'lib/search-index/format'],
  'lib/share': [...base, 'lib/url'],
  'lib/card': base,
  'components/ui': [...base, 'lib/url'],
  components: [...base, 'lib/url', 'lib/runtime/client', 'components/ui'],
  app: [
    ...base,
    'components',
    'components/ui',
    'lib/url',
    'lib/runtime/server',
    'lib/store',
    'lib/share',
    'lib/card',
  ],
  e2e: [],
};
const anyLib = ['lib/cli', 'lib/bench'];
const diskFolders = [
  'lib/cli',
  'lib/bench',
  'lib/store',
  'lib/card',
  'lib/public-files',
  'lib/runtime/server',
];

const root = path.resolve(import.meta.dirname, '..');
const folders = ['lib', 'components', 'app', 'e2e'].filter((folder) => existsSync(path.join(root, folder)));
const files = folders.flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name.replaceAll(path.sep, '/')}`)
    .filter((name) => /\.tsx?$/u.test(name)),
);
const isTest = (file: string) => /\.test\.tsx?$/u.test(file);
const sources = files.filter((file) => !isTest(file));

const importPattern = /(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|import\s*\(?\s*['"]([^'"]+)['"]/gu;

function importsOf(file: string): string[] {
  const text = readFileSync(path.join(root, file), 'utf8');
  return [...text.matchAll(importPattern)].map((match) => match[1] ?? match[2] ?? '');
}

/** Path from the root without ending for an import of ours, else null. */
function resolveOwn(file: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(file), specifier);
  return null;
}

function partOf(file: string, parts: readonly string[]): string | undefined {
  return parts
    .filter((part) => file === part || file.startsWith(`${part}/`) || file.startsWith(`${part}.`))
    .sort((a, b) => b.length - a.length)[0];
}

const parts = [...Object.keys(allowed), ...anyLib];

describe('the import table', () => {
  it('knows every source file', () => {
    expect(sources.filter((file) => partOf(file, parts) === undefined)).toEqual([]);
  });

  it('holds for every import', () => {
    const wrong: string[] = [];
    for (const file of sources) {
      const from = partOf(file, parts);
      if (from === undefined) continue;
      for (const specifier of importsOf(file)) {
        const target = resolveOwn(file, specifier);
        const to = target === null ? undefined : partOf(target, parts);
        if (to === undefined || to === from) continue;
        const ok = anyLib.includes(from) ? to.startsWith('lib/') : (allowed[from] ?? []).includes(to);
        if (!ok) wrong.push(`${file} imports ${target} (${from} → ${to})`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('has no circle of files', () => {
    const endings = ['.ts', '.tsx', ''];
    const edges = new Map(
      sources.map((file) => [
        file,
        importsOf(file)
          .map((specifier) => resolveOwn(file, specifier))
          .flatMap((target) =>
            endings.map((ending) => `${target}${ending}`).filter((name) => sources.includes(name)),
          ),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]) => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (path.includes(file) || done.has(file)) return;
      for (const target of edges.get(file) ?? []) visit(target, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('keeps the strings that only the server needs out of the browser', () => {
    const endings = ['.ts', '.tsx'];
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const target of importsOf(file).map((specifier) => resolveOwn(file, specifier))) {
        for (const name of endings.map((ending) => `${target}${ending}`))
          if (sources.includes(name)) visit(name);
      }
    };
    const client = sources.filter((file) =>
      /^'use client'/u.test(readFileSync(path.join(root, file), 'utf8')),
    );
    client.forEach(visit);
    expect(client.length).toBeGreaterThan(10);
    expect([...reached].filter((file) => file.startsWith('lib/messages/page'))).toEqual([]);
  });

  it('keeps components of one folder out of another', () => {
    const folderOf = (file: string) => /^components\/([^/]+)\//u.exec(file)?.[1];
    const wrong = sources
      .filter((file) => folderOf(file) !== undefined)
      .flatMap((file) =>
        importsOf(file)
          .map((specifier) => resolveOwn(file, specifier))
          .filter((target) => target !== null)
          .filter((target) => {
            const to = folderOf(`${target}.tsx`);
            return to !== undefined && to !== 'ui' && to !== folderOf(file);
          })
          .map((target) => `${file} imports ${target}`),
      );
    expect(wrong).toEqual([]);
  });

  it('leaves the disk to cli, bench, store, card, public-files and runtime/server', () => {
    const wrong = sources
      .filter((file) => partOf(file, diskFolders) === undefined && file.startsWith('lib/'))
      .filter((file) => importsOf(file).some((name) => /^(node:)?fs(\/|$)/u.test(name)));
    expect(wrong).toEqual([]);
  });
});

describe('script traps', () => {
  /** ASCII classes treat Devanagari as punctuation: a Hindi title would yield no word at all. */
  const asciiClass = /\\[wWbB](?![\p{L}])/u;

  it('no regular expression in lib uses the ASCII classes', () => {
    const wrong = files
      .filter((file) => file.startsWith('lib/') && file !== 'lib/imports.test.ts')
      .flatMap((file) =>
        readFileSync(path.join(root, file), 'utf8')
          .split('\n')
          .map((line, index) => ({ line, where: `${file}:${index + 1}` })),
      )
      .filter(({ line }) => asciiClass.test(line))
      .map(({ where, line }) => `${where} ${line.trim()}`);
    expect(wrong).toEqual([]);
  });

  it('no file is left over as a grab bag', () => {
    expect(files.filter((file) => /(^|\/)(utils|helpers|index)\.tsx?$/u.test(file))).toEqual([]);
  });
});
