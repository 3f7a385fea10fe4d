import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

/**
 * What `HydratedMiniSearch` uses of MiniSearch 7.2, by class. A bundler cannot tell which methods of a class are never
 * called, and adding, removing, loading and suggesting are most of the package.
 */
const usedMethods = new Map([
  ['SearchableMap', ['constructor', 'clear', 'get', 'set']],
  [
    'MiniSearch',
    [
      ...['constructor', 'addFields', 'search'],
      ...['executeQuery', 'executeQuerySpec', 'combineResults', 'termResults'],
    ],
  ],
]);
/** The pattern of its own tokenizer, all punctuation of Unicode: our words are tokenised already. */
const unusedPattern = 'SPACE_OR_PUNCTUATION';

/** Leaves out of the worker what it never calls of MiniSearch; what is left is the package's own code. */
export const leanMiniSearch: Plugin = {
  name: 'lean-minisearch',
  transform: {
    filter: { id: /\/minisearch\/dist\/es\/index\.js$/u },
    handler: withoutUnused,
  },
};

/** Throws when the package is not the one that the lists above were made for. */
function withoutUnused(code: string): string {
  const ranges: { start: number; end: number; by: string }[] = [];
  let found = 0;
  for (const statement of parseAst(code).body) {
    if (statement.type === 'ClassDeclaration') {
      const used = usedMethods.get(statement.id?.name ?? '');
      for (const member of used === undefined ? [] : statement.body.body) {
        const name =
          member.type === 'MethodDefinition' && member.key.type === 'Identifier' && member.key.name;
        if (name && used?.includes(name)) found++;
        else ranges.push({ start: member.start, end: member.end, by: '' });
      }
    }
    if (statement.type !== 'VariableDeclaration') continue;
    for (const { id, init } of statement.declarations) {
      if (id.type === 'Identifier' && id.name === unusedPattern && init !== null) {
        found++;
        ranges.push({ start: init.start, end: init.end, by: 'undefined' });
      }
    }
  }
  const wanted = [...usedMethods.values()].flat().length + 1;
  if (found !== wanted)
    throw new Error(`minisearch has ${found} of the ${wanted} parts that are known of it`);
  let lean = code;
  for (const { start, end, by } of ranges.reverse()) lean = lean.slice(0, start) + by + lean.slice(end);
  return lean;
}
