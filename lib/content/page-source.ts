import type { Line } from './lines';
import { plain, trimSigns } from './plain';
import type { Verdicts } from './verdicts';

export interface PageSource {
  name: string;
  /** https address of the site, or null when the page prints only a name. */
  url: string | null;
}

const domain = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,})\/?$/iu;
const legal = new RegExp(
  plain(
    'copyright|all rights reserved|सर्वाधिकार सुरक्षित|कॉपीराइट|(?:19|20)\\d\\d(?:\\s*[-–]\\s*(?:19|20)?\\d\\d)?|©|\\(c\\)',
  ),
  'giu',
);

/**
 * The site that a page names in its footer or beside the author: an address alone on a line below the headline, a name in
 * the copyright line (`© 2025 जनवाणी. सर्वाधिकार सुरक्षित`). The line with the address is taken out, unless the line above it ends
 * with a colon: there the text gives it. Null when the page names none.
 */
export function readPageSource(lines: readonly Line[], verdicts: Verdicts): PageSource | null {
  const first = lines.findIndex((line) => line.isParagraph);
  let url: string | null = null;
  let host: string | null = null;
  let name: string | null = null;
  lines.forEach((line, index) => {
    if (index <= first && !lines.slice(0, index).some((above) => above.words.length >= 5)) return;
    const match = domain.exec(line.text);
    if (match !== null && !/[:：]$/u.test(lines[index - 1]?.text ?? '')) {
      host ??= match[1]?.toLowerCase() ?? null;
      verdicts.set(index, 'site-footer');
    }
    if (index > first && /©|copyright|कॉपीराइट/iu.test(line.text) && line.words.length <= 16)
      name ??= ownerOf(line.text);
  });
  if (host !== null) url = `https://${host}`;
  const known = name ?? host;
  return known === null ? null : { name: known, url };
}

function ownerOf(text: string): string | null {
  const [owner = ''] = text
    .replace(legal, ' ')
    .split(/[|.।]|\s[-–—]\s/u)
    .map((part) => trimSigns(part, ',:@', ',:'))
    .filter((part) => part !== '');
  const words = owner.split(/\s+/u);
  return owner !== '' && words.length <= 5 ? owner : null;
}
