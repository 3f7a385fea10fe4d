import { limits } from '@/lib/config';

/** What the search form looks like, with a script (`SearchBox`) and without any (`PlainSearch`). */
export const searchField = {
  frame:
    'flex rounded-md border-2 border-ink bg-paper focus-within:border-accent focus-within:outline-1 focus-within:outline-accent',
  input: 'h-13 min-w-0 grow bg-transparent pl-4 text-read outline-none placeholder:text-soft',
  submit:
    '-m-px flex min-w-13 items-center justify-center gap-2 rounded-r-sm bg-accent px-4 font-semibold text-on-accent sm:px-6',
};

/** How its input is typed into. */
export const typing = {
  maxLength: limits.queryCharacters,
  autoComplete: 'off',
  autoCapitalize: 'none',
  spellCheck: false,
  enterKeyHint: 'search',
} as const;
