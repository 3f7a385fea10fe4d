import { describe, expect, it } from 'vitest';
import {
  monthPath,
  readArchivePath,
  readPageSegments,
  topicPath,
  undatedPath,
  yearPath,
} from './browse-paths';

const archive = (path: string) => readArchivePath(path.split('/').slice(2));

describe('addresses of browse pages', () => {
  it('name the first page of a list plainly, and English ones below /en', () => {
    expect(topicPath('raksha')).toBe('/topic/raksha');
    expect(topicPath('raksha', 'en', 3)).toBe('/en/topic/raksha/3');
    expect(monthPath('2025-08', 'hi', 2)).toBe('/archive/2025/08/2');
  });

  it('of the archive are read as they are written', () => {
    expect(archive('/archive')).toEqual({ kind: 'all' });
    expect(archive(yearPath('2025'))).toEqual({ kind: 'year', year: '2025' });
    expect(archive(monthPath('2025-08'))).toEqual({ kind: 'month', month: '2025-08', page: 1 });
    expect(archive(monthPath('2025-12', 'hi', 40))).toEqual({ kind: 'month', month: '2025-12', page: 40 });
    expect(archive(undatedPath('hi', 2))).toEqual({ kind: 'undated', page: 2 });
  });

  it.each([
    '/archive/25',
    '/archive/2025/8',
    '/archive/2025/13',
    '/archive/२०२५',
    '/archive/2025/08/1',
    '/archive/2025/08/2/3',
    '/archive/undated/x',
    '/archive/2025/08/-1',
    '/archive/2025/08/2e3',
  ])('that say nothing are refused, so that each page has one address: %s', (path) => {
    expect(archive(path)).toBeNull();
  });

  it('count pages from 2', () => {
    expect(['', '2', '999999'].map((page) => readPageSegments(page === '' ? [] : [page]))).toEqual([
      1, 2, 999_999,
    ]);
    expect(['0', '1', '02', '१', '1000000'].map((page) => readPageSegments([page]))).toEqual(
      Array.from({ length: 5 }, () => null),
    );
  });
});
