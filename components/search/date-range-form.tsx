'use client';

import { type FormEvent, useId, useRef, useState } from 'react';
import { formatDate } from '@/lib/dates/format-date';
import { messagesFor } from '@/lib/messages/messages';
import { localPath } from '@/lib/url/search-url';
import type { MistypedDates } from '@/lib/url/typed-search';
import { HiddenFields, keptFields } from './hidden-fields';
import { useSearchPage } from './search-context';

const ends = ['from', 'to'] as const;

/**
 * Any range of days, typed as people write dates: a day, a month or a year in each field. What cannot be read is said
 * beside its field, and stays there to be mended. Without script the server does all of it.
 */
export function DateRangeForm() {
  const { language, query, actions, mistypedDates } = useSearchPage();
  const { filters } = messagesFor(language);
  const form = useRef<HTMLFormElement>(null);
  const hintId = useId();
  const [wrong, setWrong] = useState<MistypedDates>(mistypedDates);

  async function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const reader = await import('@/lib/url/typed-search').catch(() => null);
    // What the page cannot load, the server has.
    if (reader === null) return form.current?.submit();
    const typed = Object.fromEntries(ends.map((end) => [end, String(data.get(end) ?? '').trim()]));
    const { query: read, mistyped } = reader.readTypedSearch(typed);
    setWrong(mistyped);
    const bad = ends.find((end) => mistyped[end] !== undefined);
    if (bad === undefined) actions.go({ from: read.from, to: read.to });
    else form.current?.querySelector<HTMLInputElement>(`[name=${bad}]`)?.focus();
  }

  return (
    <form
      ref={form}
      action={localPath('/search', language)}
      method="get"
      onSubmit={apply}
      noValidate
      className="mt-5"
    >
      <div className="grid grid-cols-2 items-start gap-3">
        {ends.map((end) => (
          <DateField
            key={end}
            name={end}
            label={filters[end]}
            value={wrong[end]?.text ?? formatDate(query[end] ?? '', language)}
            error={wrong[end] === undefined ? null : filters.dateProblems[wrong[end].problem]}
            hintId={hintId}
          />
        ))}
      </div>
      <p id={hintId} aria-hidden="true" className="mt-1.5 text-sm text-soft">
        {filters.dateHint}
      </p>
      <HiddenFields fields={keptFields(query, ends)} />
      <button
        type="submit"
        className="mt-3 min-h-11 w-full rounded-md border border-control px-4 hover:border-accent hover:text-accent"
      >
        {filters.apply}
      </button>
    </form>
  );
}

interface DateFieldProps {
  name: string;
  label: string;
  value: string;
  error: string | null;
  /** Of the text that says how dates may be typed. */
  hintId: string;
}

function DateField({ name, label, value, error, hintId }: DateFieldProps) {
  const id = useId();
  return (
    <div className="min-w-0">
      <label htmlFor={id} className="block text-sm text-soft">
        {label}
      </label>
      <input
        id={id}
        type="text"
        name={name}
        defaultValue={value}
        autoComplete="off"
        aria-invalid={error !== null}
        aria-describedby={error === null ? hintId : `${id}-error`}
        className="min-h-11 w-full min-w-0 rounded-md border border-control bg-paper px-2 text-sm aria-invalid:border-2 aria-invalid:border-accent"
      />
      {error === null ? null : (
        <p id={`${id}-error`} className="mt-1 text-sm font-semibold text-accent">
          {error}
        </p>
      )}
    </div>
  );
}
