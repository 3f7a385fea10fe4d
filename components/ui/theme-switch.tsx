'use client';

import { useEffect, useId, useSyncExternalStore } from 'react';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { MoonIcon, ScreenIcon, SunIcon } from './icons';
import { chooseTheme, currentTheme, paper, type Theme, themes, watchTheme } from './theme';

const icons = { system: ScreenIcon, light: SunIcon, dark: MoonIcon } satisfies Record<Theme, unknown>;

/** Three radio buttons: the page as the device is, light, or dark. Remembered; without script the device decides. */
export function ThemeSwitch({ language }: { language: Language }) {
  const { label, names } = messagesFor(language).theme;
  const chosen = useSyncExternalStore<Theme>(watchTheme, currentTheme, () => 'system');
  const group = useId();

  useEffect(() => colourBrowserBars(chosen), [chosen]);

  return (
    <fieldset className="noscript:hidden print:hidden">
      <legend className="sr-only">{label}</legend>
      <div className="inline-flex rounded-md border border-control text-sm">
        {themes.map((theme) => {
          const Icon = icons[theme];
          return (
            <label
              key={theme}
              data-segment
              className="relative flex min-h-11 cursor-pointer items-center gap-2 rounded-sm px-3 text-soft hover:text-accent has-checked:bg-raised has-checked:font-semibold has-checked:text-ink has-focus-visible:outline-3 has-focus-visible:outline-accent"
            >
              <input
                type="radio"
                name={group}
                value={theme}
                checked={theme === chosen}
                onChange={() => chooseTheme(theme)}
                className="absolute inset-0 cursor-pointer opacity-0"
              />
              <Icon />
              {names[theme]}
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** The bars around the page follow the theme; the page's own two `theme-color`s know the device's only. */
function colourBrowserBars(theme: Theme): void {
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light';
    meta.content = paper[theme === 'system' ? own : theme];
  }
}
