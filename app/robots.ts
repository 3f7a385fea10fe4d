import type { MetadataRoute } from 'next';
import { robotsRules } from '@/lib/share/robots';
import { site, siteUrl } from '@/lib/store/site';

export default async function robots(): Promise<MetadataRoute.Robots> {
  return robotsRules(await site(), await siteUrl());
}
