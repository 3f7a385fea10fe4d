import type { MetadataRoute } from 'next';
import { paper } from '@/components/ui/theme';
import { pageMessagesFor } from '@/lib/messages/page-messages';
import { site } from '@/lib/store/site';

/** What a phone needs to know to put the site on its home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const { name } = await site();
  return {
    id: '/',
    name: name.hi,
    short_name: name.hi,
    description: pageMessagesFor('hi').site.description,
    lang: 'hi',
    dir: 'ltr',
    start_url: '/',
    scope: '/',
    display: 'standalone',
    background_color: paper.light,
    theme_color: paper.light,
    screenshots: [
      { src: '/screenshots/results-desktop.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide' },
      { src: '/screenshots/results-phone.png', sizes: '360x740', type: 'image/png', form_factor: 'narrow' },
    ],
    icons: [
      { src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  };
}
