import type { Plugin } from 'rolldown';
import { parseAst } from 'rolldown/parseAst';

type Statement = ReturnType<typeof parseAst>['body'][number];
type Class = Extract<Statement, { superClass: unknown }>;
type Member = Class['body']['body'][number];

interface Range {
  start: number;
  end: number;
  /** What stands there instead; default nothing. */
  by?: string;
}

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
/** Our queries name whole terms, which are found already: what looks for beginnings and typos of them in `executeQuerySpec`. */
const unusedBranches = new Set(['query.prefix', 'query.fuzzy', 'prefixMatches', 'fuzzyMatches']);
/** Our queries are joined by OR. */
const unusedCombinators = new Set(['AND', 'AND_NOT']);
/** The pattern of its own tokenizer, all punctuation of Unicode: our words are tokenised already. */
const unusedPattern = 'SPACE_OR_PUNCTUATION';

const unusedCount = unusedBranches.size + unusedCombinators.size + 1;

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
  const { body } = parseAst(code);
  const members = body.flatMap((statement) =>
    statement.type === 'ClassDeclaration' ? membersOf(statement) : [],
  );
  const kept = members.filter(({ isUsed }) => isUsed).map(({ member }) => member);
  const unused = [
    ...kept.flatMap((member) => branchesIn(member, code)),
    ...body.flatMap((statement) => [...combinatorsIn(statement, code), ...patternIn(statement)]),
  ];
  const [found, wanted] = [
    kept.length + unused.length,
    [...usedMethods.values()].flat().length + unusedCount,
  ];
  if (found !== wanted)
    throw new Error(`minisearch has ${found} of the ${wanted} parts that are known of it`);
  const methods = members.filter(({ isUsed }) => !isUsed).map(({ member }): Range => member);
  return [...methods, ...unused]
    .sort((a, b) => b.start - a.start)
    .reduce((lean, { start, end, by = '' }) => lean.slice(0, start) + by + lean.slice(end), code);
}

function membersOf({ id, body }: Class): { member: Member; isUsed: boolean }[] {
  const used = usedMethods.get(id?.name ?? '');
  return (used === undefined ? [] : body.body).map((member) => ({
    member,
    isUsed:
      member.type === 'MethodDefinition' &&
      member.key.type === 'Identifier' &&
      (used?.includes(member.key.name) ?? false),
  }));
}

function branchesIn(member: Member, code: string): Range[] {
  if (member.type !== 'MethodDefinition') return [];
  return (member.value.body?.body ?? []).filter(
    (statement) =>
      statement.type === 'IfStatement' &&
      unusedBranches.has(code.slice(statement.test.start, statement.test.end)),
  );
}

function combinatorsIn(statement: Statement, code: string): Range[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations
    .flatMap(({ init }) => (init?.type === 'ObjectExpression' ? init.properties : []))
    .filter(
      (property) =>
        property.type === 'Property' &&
        property.computed &&
        unusedCombinators.has(code.slice(property.key.start, property.key.end)),
    )
    .map(({ start, end }) => ({ start, end: code.charAt(end) === ',' ? end + 1 : end }));
}

function patternIn(statement: Statement): Range[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && id.name === unusedPattern && init !== null
      ? [{ start: init.start, end: init.end, by: 'undefined' }]
      : [],
  );
}
