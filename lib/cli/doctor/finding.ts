/** What the doctor says of one thing it looked at. */
export interface Finding {
  /** What was looked at. */
  about: 'machine' | 'settings' | 'articles' | 'index' | 'site';
  /** `problem` makes the exit code 1; `note` is worth knowing, but harms nothing. */
  state: 'ok' | 'note' | 'problem';
  what: string;
  /** What to do about it; null where nothing is to be done. */
  fix: string | null;
}

type Make = (about: Finding['about'], what: string) => Finding;

export const ok: Make = (about, what) => ({ about, state: 'ok', what, fix: null });

export function note(about: Finding['about'], what: string, fix: string | null = null): Finding {
  return { about, state: 'note', what, fix };
}

export function problem(about: Finding['about'], what: string, fix: string): Finding {
  return { about, state: 'problem', what, fix };
}
