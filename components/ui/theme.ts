/** What a reader may choose; `system` leaves it to the device. */
export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** Colour of the paper, for the browser's own bars: `--paper` of globals.css. */
export const paper = { light: '#fdfbf7', dark: '#171410' } as const;

const storageKey = 'khabar-khoj:theme';
const listeners = new Set<() => void>();

/** Runs before anything is painted, so that a page never flashes in the other theme. */
export const themeScript = `try{const t=localStorage.getItem('${storageKey}');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/** The theme of this page: what was chosen, or `system`. */
export function currentTheme(): Theme {
  return themeNamed(document.documentElement.dataset.theme);
}

/** Shows the page in a theme, and keeps it for the pages to come where the browser allows that. */
export function chooseTheme(theme: Theme): void {
  show(theme);
  try {
    if (theme === 'system') window.localStorage.removeItem(storageKey);
    else window.localStorage.setItem(storageKey, theme);
  } catch {
    return;
  }
}

/** Calls back when the theme changes, in this tab or another. Gives the function that ends it. */
export function watchTheme(listener: () => void): () => void {
  const onStorage = ({ key, newValue }: StorageEvent) => {
    if (key === storageKey || key === null) show(themeNamed(newValue));
  };
  listeners.add(listener);
  window.addEventListener('storage', onStorage);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', onStorage);
  };
}

function show(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset.theme;
  else dataset.theme = theme;
  for (const listener of listeners) listener();
}

function themeNamed(name: string | null | undefined): Theme {
  return themes.find((theme) => theme === name) ?? 'system';
}
