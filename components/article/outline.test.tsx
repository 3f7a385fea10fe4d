import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/types';
import { Outline } from './outline';

const render = (headings: number) => {
  const blocks = Array.from(
    { length: headings },
    (_, at): Block => ({ kind: 'heading', text: `भाग ${at + 1}` }),
  );
  return renderToStaticMarkup(<Outline blocks={blocks} language="hi" />);
};

describe('the outline of an article', () => {
  it('is not there for two headings', () => expect(render(2)).toBe(''));

  it('stands open for a few', () => {
    expect(render(8)).toContain('भाग 8');
    expect(render(8)).not.toContain('<details');
  });

  it('is closed where it would stand before the article for a screen, and says how many there are', () => {
    expect(render(34)).toMatch(/<summary.*इस लेख में.*34.*<\/summary>/u);
    expect(render(34)).not.toMatch(/<details[^>]* open/u);
  });
});
