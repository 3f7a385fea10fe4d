import type { Language } from '../../types';

/** A page of the site to take a picture of. */
export interface PicturedPage {
  name: string;
  /** Path in the Hindi interface; the English one lies below `/en`. */
  path: string;
  /**
   * Opens the filters where they are closed, types into the search box and waits for its suggestions, or waits for the
   * words of the search to be marked.
   */
  action?: 'open filters' | 'type' | 'see marks';
}

export interface Picture {
  file: string;
  path: string;
  action?: PicturedPage['action'];
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
  /** The whole page however long, or what a reader sees first. */
  fullPage: boolean;
}

export const screens = {
  phone: { width: 360, height: 740 },
  desktop: { width: 1280, height: 800 },
} as const;

/** The pictures of the README: results on a desk and on a phone, an article at night. */
export function readmePictures(article: string): Picture[] {
  const query = 'bharat+rus+raksha';
  return [
    {
      file: 'results-desktop.png',
      path: `/search?q=${query}`,
      ...screens.desktop,
      colorScheme: 'light',
      fullPage: false,
    },
    {
      file: 'results-phone.png',
      path: `/search?q=${query}`,
      ...screens.phone,
      colorScheme: 'light',
      fullPage: false,
    },
    {
      file: 'article-dark.png',
      path: article,
      action: 'see marks',
      ...screens.phone,
      colorScheme: 'dark',
      fullPage: false,
    },
  ];
}

/** Every page on every screen, in both colour schemes and interface languages. */
export function everyPicture(pages: readonly PicturedPage[]): Picture[] {
  const languages: readonly Language[] = ['hi', 'en'];
  const schemes = ['light', 'dark'] as const;
  return pages.flatMap((page) =>
    Object.entries(screens).flatMap(([screen, size]) =>
      schemes.flatMap((colorScheme) =>
        languages.map((language) => ({
          ...page,
          file: `${page.name}-${screen}-${colorScheme}-${language}.png`,
          path: language === 'hi' ? page.path : `/en${page.path === '/' ? '' : page.path}`,
          ...size,
          colorScheme,
          fullPage: page.action === undefined || page.action === 'see marks',
        })),
      ),
    ),
  );
}
