import { share } from '../config';

/** An XML answer that browsers and the host's cache may keep for a while. */
export function xmlResponse(xml: string, type: string): Response {
  return new Response(xml, {
    headers: {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': `public, max-age=0, s-maxage=${share.freshSeconds}, stale-while-revalidate=${share.staleSeconds}`,
    },
  });
}
