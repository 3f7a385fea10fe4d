import { createHash } from 'node:crypto';
import { share } from '../config';

/** An XML answer for a request: kept by shared caches for a while, and 304 when the asker has it already. */
export function xmlResponse(request: Request, xml: string, type: string): Response {
  const etag = `W/"${createHash('sha256').update(xml).digest('base64url').slice(0, 27)}"`;
  const headers = {
    'Content-Type': `${type}; charset=utf-8`,
    'Cache-Control': `public, max-age=0, must-revalidate, s-maxage=${share.freshSeconds}, stale-while-revalidate=${share.staleSeconds}`,
    ETag: etag,
  };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
  return known.includes(etag) ? new Response(null, { status: 304, headers }) : new Response(xml, { headers });
}
