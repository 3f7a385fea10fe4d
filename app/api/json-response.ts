import { createHash } from 'node:crypto';
import { runtime } from '@/lib/config';
import { AppError } from '@/lib/errors';

const cors = { 'Access-Control-Allow-Origin': '*' };

/**
 * JSON for anyone: CORS for GET, kept by shared caches, and 304 when the asker has it already. `identity` is what the
 * ETag is made of: the value without what differs from one answer to the next.
 */
export function jsonResponse(request: Request, value: unknown, identity: unknown = value): Response {
  const digest = createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, 27);
  const etag = `W/"${digest}"`;
  const headers = {
    ...cors,
    'Cache-Control': `public, max-age=0, must-revalidate, s-maxage=${runtime.sharedCacheSeconds}, stale-while-revalidate=${runtime.staleSeconds}`,
    ETag: etag,
  };
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim());
  if (known.includes('*') || known.includes(etag) || known.includes(etag.slice(2)))
    return new Response(null, { status: 304, headers });
  return Response.json(value, { headers });
}

/** Answers a CORS preflight. */
export function preflight(): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...cors,
      'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
      'Access-Control-Allow-Headers': 'If-None-Match',
      'Access-Control-Max-Age': '86400',
    },
  });
}

/** Runs a handler; what it throws becomes problem JSON (RFC 9457): 503 when the index cannot be used, else 500. */
export async function withProblems(handler: () => Promise<Response>): Promise<Response> {
  try {
    return await handler();
  } catch (error) {
    const isIndex = error instanceof AppError && error.code.startsWith('index-');
    if (!isIndex) console.error(error);
    const problem = isIndex
      ? {
          title: 'The search index cannot be used',
          status: 503,
          detail: error.details.what,
          code: error.code,
        }
      : { title: 'The search failed', status: 500 };
    return Response.json(problem, {
      status: problem.status,
      headers: { ...cors, 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' },
    });
  }
}
