import type { ReactNode } from 'react';
import type { Crumb } from '@/components/ui/breadcrumbs';
import { PageFrame } from '@/components/ui/page-frame';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { breadcrumbJsonLd } from '@/lib/share/json-ld';
import { site, siteUrl } from '@/lib/store/site';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';
import { JsonLdScript } from '../json-ld';

interface BrowseFrameProps {
  language: Language;
  /** This page's Hindi path. */
  path: string;
  /** From the home page to this page's parent. */
  crumbs: readonly Crumb[];
  /** This page's own name. */
  name: string;
  children: ReactNode;
}

/** Frame of the pages that list articles, with their place in the site for machines. */
export async function BrowseFrame({ language, path, crumbs, name, children }: BrowseFrameProps) {
  const [{ name: siteName }, address] = await Promise.all([site(), siteUrl()]);
  const here = { name, path: localPath(path, language) };
  return (
    <PageFrame language={language} siteName={siteName[language]} path={path}>
      <JsonLdScript value={breadcrumbJsonLd([...crumbs, here], address)} />
      <div className="max-w-4xl pt-2">{children}</div>
    </PageFrame>
  );
}

/** The first step of every way: the home page. */
export function homeCrumb(language: Language): Crumb {
  return { name: pageMessagesFor(language).site.home, path: localPath('/', language) };
}
