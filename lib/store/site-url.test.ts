import { describe, expect, it } from 'vitest';
import { chooseSiteUrl } from './site-url';

describe('the address of the site', () => {
  it.each([
    [
      { SITE_URL: 'https://a.example/', VERCEL_PROJECT_PRODUCTION_URL: 'v.example' },
      'https://b.example',
      'https://a.example',
    ],
    [{ VERCEL_PROJECT_PRODUCTION_URL: 'v.example' }, 'https://b.example', 'https://b.example'],
    [{ VERCEL_PROJECT_PRODUCTION_URL: 'v.example' }, null, 'https://v.example'],
    [{ PORT: '8080' }, null, 'http://localhost:8080'],
    [{ SITE_URL: '', PORT: '' }, null, 'http://localhost:3000'],
    [{ SITE_URL: 'https://ख़बर.example' }, null, 'https://xn--21b8bm0c.example'],
  ])('of %o and %s is %s', (environment, configured, expected) => {
    expect(chooseSiteUrl(environment, configured)).toBe(expected);
  });

  it.each([
    'khabar.example',
    'ftp://a.example',
    'https://a.example/hi',
    'javascript:alert(1)',
    'https://a.example/?x',
  ])('refuses %s and says where it stands', (SITE_URL) => {
    expect(() => chooseSiteUrl({ SITE_URL }, null)).toThrow(/SITE_URL is not the address/u);
  });
});
