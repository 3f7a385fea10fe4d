import type { Language } from '../types';
import { localPath } from './search-url';

/** Addresses of browse pages. The first page of a list is the plain address; page 2 is `…/2`. */

export const topicsPath = (language: Language = 'hi') => localPath('/topic', language);
export const sourcesPath = (language: Language = 'hi') => localPath('/source', language);
export const archivePath = (language: Language = 'hi') => localPath('/archive', language);

export function topicPath(id: string, language: Language = 'hi', page = 1): string {
  return localPath(`/topic/${encodeURIComponent(id)}${pageSuffix(page)}`, language);
}

export function sourcePath(id: string, language: Language = 'hi', page = 1): string {
  return localPath(`/source/${encodeURIComponent(id)}${pageSuffix(page)}`, language);
}

/** @example yearPath('2025') // '/archive/2025' */
export function yearPath(year: string, language: Language = 'hi'): string {
  return localPath(`/archive/${year}`, language);
}

/** @example monthPath('2025-08', 'en', 2) // '/en/archive/2025/08/2' */
export function monthPath(month: string, language: Language = 'hi', page = 1): string {
  return localPath(`/archive/${month.replace('-', '/')}${pageSuffix(page)}`, language);
}

/** Articles whose date is not known. */
export function undatedPath(language: Language = 'hi', page = 1): string {
  return localPath(`/archive/undated${pageSuffix(page)}`, language);
}

const pageSuffix = (page: number) => (page === 1 ? '' : `/${page}`);

/** Which part of the archive an address names. */
export type ArchivePlace =
  | { kind: 'all' }
  | { kind: 'year'; year: string }
  | { kind: 'month'; month: string; page: number }
  | { kind: 'undated'; page: number };

/**
 * Reads the segments behind `/archive`; null for what is no address of ours.
 *
 * @example readArchivePath(['2025', '08', '2']) // { kind: 'month', month: '2025-08', page: 2 }
 */
export function readArchivePath(segments: readonly string[]): ArchivePlace | null {
  const [first, second] = segments;
  if (first === undefined) return { kind: 'all' };
  if (first === 'undated') {
    const page = readPageSegments(segments.slice(1));
    return page === null ? null : { kind: 'undated', page };
  }
  if (!/^[0-9]{4}$/u.test(first)) return null;
  if (second === undefined) return { kind: 'year', year: first };
  const page = /^(?:0[1-9]|1[0-2])$/u.test(second) ? readPageSegments(segments.slice(2)) : null;
  return page === null ? null : { kind: 'month', month: `${first}-${second}`, page };
}

/** The page that the segments behind a list's address name: 1 for none, null for anything but one number from 2. */
export function readPageSegments(segments: readonly string[]): number | null {
  const [stated, ...more] = segments;
  if (stated === undefined) return 1;
  return more.length === 0 && /^[1-9][0-9]{0,5}$/u.test(stated) && stated !== '1' ? Number(stated) : null;
}
