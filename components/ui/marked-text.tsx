import { Fragment } from 'react';
import type { Part } from '@/lib/types';

/** Text with its hits in `<mark>`. Parts are text only; whatever an article holds stays text. */
export function MarkedText({ parts }: { parts: readonly Part[] }) {
  let startUtf16 = 0;
  return parts.map((part) => {
    const key = startUtf16;
    startUtf16 += part.text.length;
    return part.hit ? <mark key={key}>{part.text}</mark> : <Fragment key={key}>{part.text}</Fragment>;
  });
}
