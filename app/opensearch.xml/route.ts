import { pageMessagesFor } from '@/lib/messages/page-messages';
import { openSearchDescription } from '@/lib/share/open-search';
import { xmlResponse } from '@/lib/share/xml-response';
import { site, siteUrl } from '@/lib/store/site';

export async function GET(request: Request): Promise<Response> {
  const description = pageMessagesFor('hi').site.description;
  const xml = openSearchDescription(await site(), await siteUrl(), description);
  return xmlResponse(request, xml, 'application/opensearchdescription+xml');
}
