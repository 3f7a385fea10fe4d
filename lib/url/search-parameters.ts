import { limits } from '../config';
import type { Sort } from '../types';
import type { Parameter } from './parameter';

/**
 * The query as typed. Control characters become spaces and a lone surrogate is dropped, so that what is printed
 * in a page is well-formed; the length cap is in characters (UTF-16).
 */
export const textParameter: Parameter<string> = {
  name: 'q',
  defaultValue: '',
  read(raw) {
    const clean = raw
      .toWellFormed()
      .replaceAll('\u{FFFD}', '')
      .replaceAll(/[\p{Cc}\p{Zs}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim();
    return {
      value: clean.slice(0, limits.queryCharacters).toWellFormed(),
      fallback: false,
      cut: clean.length > limits.queryCharacters,
    };
  },
  write: (value) => (value === '' ? null : value),
};

const slug = /^[a-z0-9][a-z0-9-]{0,63}$/u;

/** A list of slugs; order and repetition say nothing, so the URL states them sorted, each once. */
function slugList(name: string): Parameter<readonly string[]> {
  return {
    name,
    defaultValue: [],
    read(raw) {
      const stated = raw
        .split(',')
        .map((item) => item.trim())
        .filter((item) => item !== '');
      const valid = [...new Set(stated.filter((item) => slug.test(item)))].slice(0, limits.filterValues);
      return { value: [...valid].sort(), fallback: valid.length < new Set(stated).size };
    },
    write: (value) => (value.length === 0 ? null : [...value].sort().join(',')),
  };
}

export const topicParameter = slugList('topic');
export const sourceParameter = slugList('source');

/** True for a day that the Gregorian calendar has, as `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/u.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function dateParameter(name: string): Parameter<string | null> {
  return {
    name,
    defaultValue: null,
    read: (raw) => (isIsoDate(raw) ? { value: raw, fallback: false } : { value: null, fallback: true }),
    write: (value) => value,
  };
}

export const fromParameter = dateParameter('from');
export const toParameter = dateParameter('to');

const sorts: readonly Sort[] = ['relevance', 'newest', 'oldest'];

export const sortParameter: Parameter<Sort> = {
  name: 'sort',
  defaultValue: 'relevance',
  read(raw) {
    const value = sorts.find((sort) => sort === raw);
    return { value: value ?? 'relevance', fallback: value === undefined };
  },
  write: (value) => (value === 'relevance' ? null : value),
};

export const pageParameter: Parameter<number> = {
  name: 'page',
  defaultValue: 1,
  read(raw) {
    const page = /^[0-9]{1,6}$/u.test(raw) ? Number(raw) : Number.NaN;
    const valid = page >= 1 && page <= limits.lastPage;
    return { value: valid ? page : 1, fallback: !valid };
  },
  write: (value) => (value === 1 ? null : String(value)),
};

export const exactParameter: Parameter<boolean> = {
  name: 'exact',
  defaultValue: false,
  read: (raw) => ({ value: raw === '1', fallback: raw !== '1' && raw !== '0' }),
  write: (value) => (value ? '1' : null),
};
