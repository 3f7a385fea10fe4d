import { type JsonLd, writeJsonLd } from '@/lib/share/json-ld';

/** Facts about a page for machines. */
export function JsonLdScript({ value }: { value: JsonLd }) {
  return <script type="application/ld+json">{writeJsonLd(value)}</script>;
}
