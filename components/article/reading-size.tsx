import type { ReactNode } from 'react';
import { readingSizeKey, readingSizes } from './reading-sizes';

/**
 * Runs before the text below it is painted, so that nothing jumps: takes over the size the reader chose last. Browsers may
 * refuse storage; then the text has its own size.
 */
const restore = `try{var s=Number(localStorage.getItem('${readingSizeKey}'));if([${readingSizes}].includes(s))document.currentScript.parentElement.style.setProperty('--reading-scale',s/100)}catch{}`;

/** What is inside is shown at the size the reader chose: `--reading-scale` is its factor. */
export function ReadingSize({ children }: { children: ReactNode }) {
  return (
    <div data-reading-size className="[--reading-scale:1]" suppressHydrationWarning>
      <script>{restore}</script>
      {children}
    </div>
  );
}
