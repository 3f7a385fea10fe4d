'use client';

import type { SearchQuery } from '@/lib/types';
import { writeSearch } from '@/lib/url/search-url';

/** The parameters of a search that a form keeps, without the page and those the form itself asks for. */
export function keptFields(query: SearchQuery, asked: readonly string[]): [name: string, value: string][] {
  return [...new URLSearchParams(writeSearch({ ...query, page: 1 }))].filter(
    ([name]) => !asked.includes(name),
  );
}

export function HiddenFields({ fields }: { fields: readonly (readonly [name: string, value: string])[] }) {
  return fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);
}
