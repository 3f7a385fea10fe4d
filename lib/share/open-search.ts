import type { Site } from '../types';
import { element, xmlDocument } from './xml';

/** Characters that OpenSearch 1.1 allows for ShortName. */
const shortNameCharacters = 16;

/** The OpenSearch 1.1 description: lets a browser offer the site as a search engine, with suggestions while one types. */
export function openSearchDescription(site: Site, siteUrl: string, description: string): string {
  const url = (attributes: Record<string, string>) => element('Url', attributes);
  return xmlDocument(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      element('ShortName', {}, shortName(site.name.hi)),
      element('LongName', {}, [...`${site.name.hi} · ${site.name.en}`].slice(0, 48).join('')),
      element('Description', {}, description),
      element('Language', {}, 'hi'),
      element('InputEncoding', {}, 'UTF-8'),
      element('OutputEncoding', {}, 'UTF-8'),
      url({ type: 'text/html', method: 'get', template: `${siteUrl}/search?q={searchTerms}` }),
      url({
        type: 'application/x-suggestions+json',
        method: 'get',
        template: `${siteUrl}/api/suggest?q={searchTerms}&format=opensearch`,
      }),
      url({
        type: 'application/atom+xml',
        template: `${siteUrl}/feed.xml?q={searchTerms}&page={startPage?}`,
      }),
      url({
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: `${siteUrl}/opensearch.xml`,
      }),
    ),
  );
}

/** As many whole words as fit; a first word that is too long is left out, not cut inside an akshara. */
function shortName(name: string): string {
  let short = '';
  for (const word of name.split(' ')) {
    const longer = short === '' ? word : `${short} ${word}`;
    if (longer.length > shortNameCharacters) break;
    short = longer;
  }
  return short === '' ? 'Khabar Khoj' : short;
}
