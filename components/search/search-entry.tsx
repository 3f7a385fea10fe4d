'use client';

import { useState } from 'react';
import { SearchBox } from '@/components/ui/search-box';
import type { Language } from '@/lib/types';

/** The search box of pages that show no results themselves. */
export function SearchEntry({ language }: { language: Language }) {
  const [text, setText] = useState('');
  return <SearchBox language={language} value={text} onValue={setText} />;
}
