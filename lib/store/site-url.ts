import { AppError } from '../errors';

/**
 * The address for absolute links, without a slash at the end. The first that is set counts: `SITE_URL`, the site's own
 * configuration, Vercel's production domain, `http://localhost:PORT` (3000).
 * Throws `AppError` `config-invalid` for an address that is no http(s) origin.
 *
 * @example chooseSiteUrl({ SITE_URL: 'https://khabar.example/' }, null) // 'https://khabar.example'
 */
export function chooseSiteUrl(
  environment: Readonly<Record<string, string | undefined>>,
  configured: string | null,
): string {
  const { SITE_URL, VERCEL_PROJECT_PRODUCTION_URL, PORT } = environment;
  if (SITE_URL) return origin(SITE_URL, 'SITE_URL');
  if (configured !== null) return origin(configured, '"url" of data/site.json');
  if (VERCEL_PROJECT_PRODUCTION_URL) {
    return origin(`https://${VERCEL_PROJECT_PRODUCTION_URL}`, 'VERCEL_PROJECT_PRODUCTION_URL');
  }
  return `http://localhost:${PORT || '3000'}`;
}

function origin(address: string, name: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url !== null && /^https?:$/u.test(url.protocol) && url.pathname === '/' && !url.search && !url.hash) {
    return url.origin;
  }
  throw new AppError('config-invalid', {
    what: `${name} is not the address of a site.`,
    got: address,
    expected: 'an address such as https://khabar.example, without a path',
    fix: `Correct ${name}, or leave it out.`,
  });
}
