import type { Plugin } from 'rolldown';
import * as config from '../config';

type Group = Readonly<Record<string, unknown>>;

const groups: Readonly<Record<string, Group>> = Object.fromEntries(
  Object.entries(config).map(([name, group]): [string, Group] => [name, { ...group }]),
);

/**
 * Puts the numbers of lib/config.ts where the worker reads them, and leaves their names out: half a kilobyte of its first script. Objects
 * (`ranking.tierWeights`) stay as they are. Throws for a line that takes numbers and objects out of a group at once.
 */
export const inlinedNumbers: Plugin = {
  name: 'inlined-numbers',
  transform: {
    order: 'pre',
    filter: { id: /\/lib\/.*\.ts$/u, code: /from '(?:\.\.?\/)+config'|^export const ranking/mu },
    handler: (code, id) => (id.endsWith('/lib/config.ts') ? configOfObjects() : withNumbers(code, id)),
  },
};

function withNumbers(code: string, id: string): string {
  const imported = /import \{([^}]*)\} from '(?:\.\.?\/)+config'/u.exec(code)?.[1] ?? '';
  return imported.split(',').reduce((text, each) => {
    const [name = '', local = name] = each.trim().split(' as ');
    const group = groups[name] ?? {};
    const inlined = text
      .replaceAll(new RegExp(`const \\{ ([A-Za-z, ]+) \\} = ${local};`, 'gu'), (line, keys: string) =>
        keys.split(', ').every((key) => typeof group[key] === 'number')
          ? `const ${keys.split(', ').map((key) => `${key} = ${group[key]}`)};`
          : line,
      )
      .replaceAll(new RegExp(`(?<![A-Za-z.])${local}\\.([A-Za-z]+)`, 'gu'), (use, key: string) =>
        typeof group[key] === 'number' ? `${group[key]}` : use,
      );
    const uses = inlined.matchAll(new RegExp(`const \\{ ([A-Za-z, ]+) \\} = ${local};`, 'gu'));
    for (const [line, keys = ''] of uses)
      if (keys.split(', ').some((key) => typeof group[key] === 'number'))
        throw new Error(`${id}: ${line} mixes numbers and objects, which inlined-numbers.ts cannot part`);
    return inlined;
  }, code);
}

function configOfObjects(): string {
  return Object.entries(groups)
    .map(([name, group]) => {
      const objects = Object.entries(group).filter(([, value]) => typeof value !== 'number');
      return `export const ${name} = ${JSON.stringify(Object.fromEntries(objects))};`;
    })
    .join('\n');
}
