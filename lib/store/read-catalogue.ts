import 'server-only';
import { listArticles } from './articles';
import { type Catalogue, catalogueOf } from './catalogue';
import type { ArticleListing } from './listing';

/** A listing is read once a process in production: so is its catalogue made once. */
const made = new WeakMap<readonly ArticleListing[], Catalogue>();

/** The catalogue of the site's articles. Rejects as `listArticles` does. */
export async function readCatalogue(): Promise<Catalogue> {
  const articles = await listArticles();
  const known = made.get(articles);
  if (known !== undefined) return known;
  const catalogue = catalogueOf(articles);
  made.set(articles, catalogue);
  return catalogue;
}
