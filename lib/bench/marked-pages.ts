/** A page with what a careful person makes of it: each line's first letter says whose the line is. */
export interface MarkedPage {
  name: string;
  text: string;
  title: string;
  summary: string | null;
  body: { kind: 'heading' | 'paragraph'; text: string }[];
  /** What the page says of itself; absent: not looked at. */
  facts: Readonly<Record<string, string | null>>;
}

const kinds: Readonly<Record<string, 'title' | 'summary' | 'paragraph' | 'heading' | 'removed'>> = {
  T: 'title',
  S: 'summary',
  B: 'paragraph',
  H: 'heading',
  '-': 'removed',
};

/**
 * Pages of one file: `### name` begins one, `#date 2025-01-07` states a fact (`null`: the page has none), and each other line is
 * one of the page behind a letter: `T` title, `S` summary, `H` heading, `B` paragraph, `-` to be taken out.
 */
export function readMarkedPages(source: string): MarkedPage[] {
  return source
    .split(/^### /mu)
    .slice(1)
    .map((part) => {
      const [name = '', ...rest] = part.split('\n');
      const facts: Record<string, string | null> = {};
      const lines: { kind: string; text: string }[] = [];
      for (const line of rest) {
        const fact = /^#(?<key>[a-z]+) (?<value>.+)$/u.exec(line)?.groups;
        const kind = kinds[line.slice(0, line.indexOf(' '))];
        if (fact?.key !== undefined) facts[fact.key] = fact.value === 'null' ? null : (fact.value ?? null);
        else if (kind !== undefined) lines.push({ kind, text: line.slice(2) });
        else if (line !== '') throw new Error(`${name}: this line has no mark: ${line}`);
      }
      const summary = lines.filter(({ kind }) => kind === 'summary').map(({ text }) => text);
      return {
        name: name.trim(),
        text: `${lines.map(({ text }) => text).join('\n')}\n`,
        title: lines.find(({ kind }) => kind === 'title')?.text ?? '',
        summary: summary.length > 0 ? summary.join(' ') : null,
        body: lines.flatMap(({ kind, text }) =>
          kind === 'heading' || kind === 'paragraph' ? [{ kind, text: text.replaceAll('\t', ' ') }] : [],
        ),
        facts,
      };
    });
}
