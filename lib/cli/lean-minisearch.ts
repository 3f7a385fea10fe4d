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

/** What was found of the lists below. */
interface Unused extends Range {
  name: string;
}

/**
 * What `HydratedMiniSearch` uses of the methods of MiniSearch 7.2. A bundler cannot tell which methods of a class are never
 * called, and adding, removing, loading and suggesting are most of the package.
 */
const usedMethods = [
  ...['constructor', 'addFields', 'search'],
  ...['executeQuery', 'executeQuerySpec', 'combineResults', 'termResults'],
];
/**
 * Statements of these methods, by how they begin. Our queries name whole terms, which are found already, and no wildcard; nothing is
 * ever added to the index or taken out of it.
 */
const unusedStatements = [
  ...['if (query.prefix)', 'if (query.fuzzy)', 'if (prefixMatches)', 'if (fuzzyMatches)'],
  ...['if (query === MiniSearch.wildcard)', 'if (query === MiniSearch.wildcard &&'],
  ...['if ((options === null', 'const autoVacuum =', 'this._idToShortId =', 'this._dirtCount ='],
  ...['this._currentVacuum =', 'this._enqueuedVacuum =', 'this._enqueuedVacuumConditions ='],
];
/** Members of tables and of options: our queries are joined by OR. */
const unusedProperties = [
  ...['AND', 'AND_NOT', 'autoVacuum', 'autoSuggestOptions', 'logger'],
  ...['idField', 'extractField', 'stringifyField', 'storeFields'],
];
/** The radix tree of its terms, of which we ask nothing that a map cannot do. */
const unusedTree = 'SearchableMap';
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
  const { body } = parseAst(code);
  const members = body.flatMap((statement) =>
    statement.type === 'ClassDeclaration' ? membersOf(statement) : [],
  );
  const kept = members.filter(({ isUsed }) => isUsed).map(({ member }) => member);
  const unused = [
    ...kept.flatMap((member) => statementsIn(member, code)),
    ...body.flatMap((statement) => [
      ...propertiesIn(statement, code),
      ...patternIn(statement),
      ...treeIn(statement),
    ]),
  ];
  const known = [...usedMethods, ...unusedStatements, ...unusedProperties, unusedPattern, unusedTree];
  const found = new Set([...kept.flatMap(nameOf), ...unused.map(({ name }) => name)]);
  const missing = known.filter((name) => !found.has(name));
  if (missing.length > 0) throw new Error(`minisearch has not what was known of it: ${missing.join('; ')}`);
  const methods = members.filter(({ isUsed }) => !isUsed).map(({ member }) => member);
  const ranges: readonly Range[] = [...methods, ...unused];
  return ranges
    .toSorted((a, b) => b.start - a.start)
    .reduce((lean, { start, end, by = '' }) => lean.slice(0, start) + by + lean.slice(end), code);
}

function membersOf({ id, body }: Class): { member: Member; isUsed: boolean }[] {
  if (id?.name !== 'MiniSearch') return [];
  return body.body.map((member) => ({
    member,
    isUsed: nameOf(member).some((name) => usedMethods.includes(name)),
  }));
}

function nameOf(member: Member): string[] {
  return member.type === 'MethodDefinition' && member.key.type === 'Identifier' ? [member.key.name] : [];
}

/** Statements of a method, and members of the objects that it sets. */
function statementsIn(member: Member, code: string): Unused[] {
  if (member.type !== 'MethodDefinition') return [];
  return (member.value.body?.body ?? []).flatMap((statement) => {
    const name = unusedStatements.find((start) => code.startsWith(start, statement.start));
    return name === undefined
      ? propertiesIn(statement, code)
      : [{ name, start: statement.start, end: statement.end }];
  });
}

function propertiesIn(statement: Statement, code: string): Unused[] {
  const set =
    statement.type === 'VariableDeclaration'
      ? statement.declarations.map(({ init }) => init)
      : statement.type === 'ExpressionStatement' && statement.expression.type === 'AssignmentExpression'
        ? [statement.expression.right]
        : [];
  return set
    .flatMap((value) => (value?.type === 'ObjectExpression' ? value.properties : []))
    .flatMap((property) => {
      const name = property.type === 'Property' ? code.slice(property.key.start, property.key.end) : '';
      const end = code.charAt(property.end) === ',' ? property.end + 1 : property.end;
      return unusedProperties.includes(name) ? [{ name, start: property.start, end }] : [];
    });
}

function patternIn(statement: Statement): Unused[] {
  if (statement.type !== 'VariableDeclaration') return [];
  return statement.declarations.flatMap(({ id, init }) =>
    id.type === 'Identifier' && id.name === unusedPattern && init !== null
      ? [{ name: unusedPattern, start: init.start, end: init.end, by: 'undefined' }]
      : [],
  );
}

function treeIn(statement: Statement): Unused[] {
  return statement.type === 'ClassDeclaration' && statement.id?.name === unusedTree
    ? [
        {
          name: unusedTree,
          start: statement.start,
          end: statement.end,
          by: `class ${unusedTree} extends Map {}`,
        },
      ]
    : [];
}
