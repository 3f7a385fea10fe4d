import { tokenize } from '../text/analyze';
import type { IndexDocument, IndexField } from '../types';

/** How often each term stands in one field of a document. Its size is the field's length as MiniSearch counts it. */
export function countTerms(document: IndexDocument, field: IndexField): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of textsOf(document, field)) {
    for (const { word } of tokenize(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

/** The stretches of text that make up one field. */
export function textsOf(document: IndexDocument, field: IndexField): readonly string[] {
  return field === 'body' ? document.body.map(({ text }) => text) : [document[field]];
}
