// What every page has is named here, by the layout: else each page's scripts hold it again.
import '@/components/search/box/suggesting-box';
import '@/components/ui/language-switch';
import '@/components/ui/theme-switch';
import 'next/link';
import type { Metadata, Viewport } from 'next';
import type { CSSProperties, ReactNode } from 'react';
import { ownEntryScript } from '@/components/search/own-entry';
import { lostScript } from '@/components/ui/lost-script';
import { OfflineSupport } from '@/components/ui/offline-support';
import { paper, themeScript } from '@/components/ui/theme';
import { cardSize } from '@/lib/config';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { manifestUrl } from '@/lib/runtime/server';
import { site, siteUrl } from '@/lib/store/site';
import type { Language } from '@/lib/types';
import { siteCardPath } from '@/lib/url/search-url';
import '../globals.css';
import { fontVariables } from '../fonts/fonts';
import { accentOnPapers } from './site-accent';

/** What every page of an interface language has: the document, the fonts, the site's accent, the reader's theme. */
export async function RootDocument({ language, children }: { language: Language; children: ReactNode }) {
  const [{ accent, name, offline }, manifest] = await Promise.all([site(), manifestUrl()]);
  const { light, dark } = accentOnPapers(accent);
  const style: CSSProperties & Record<`--accent-${'light' | 'dark'}`, string> = {
    '--accent-light': light,
    '--accent-dark': dark,
  };
  return (
    // The script below may have set the theme before React compares.
    <html lang={language} className={fontVariables} style={style} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col bg-paper font-text text-ink">
        <script>{lostScript + ownEntryScript + themeScript}</script>
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={name[language]}
          href="/opensearch.xml"
        />
        {children}
        <OfflineSupport language={language} manifestUrl={manifest} enabled={offline} />
      </body>
    </html>
  );
}

/** Defaults of a page's head; a page sets its own title, description and addresses. */
export async function rootMetadata(language: Language): Promise<Metadata> {
  const { name, indexable } = await site();
  return {
    metadataBase: new URL(await siteUrl()),
    title: { default: name[language], template: `%s · ${name[language]}` },
    description: pageMessagesFor(language).site.description,
    applicationName: name[language],
    openGraph: {
      type: 'website',
      siteName: name[language],
      locale: language === 'hi' ? 'hi_IN' : 'en_IN',
      images: { url: siteCardPath, ...cardSize, alt: name[language] },
    },
    twitter: { card: 'summary_large_image' },
    formatDetection: { telephone: false, email: false, address: false },
    ...(indexable ? {} : { robots: { index: false, follow: true } }),
  };
}

export const rootViewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: paper.light },
    { media: '(prefers-color-scheme: dark)', color: paper.dark },
  ],
};
