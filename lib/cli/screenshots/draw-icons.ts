import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../bootstrap/run.mjs';
import { withBrowser } from '../built-site';

/** The icon's forms: with its round corners, or filled to the edge where the device cuts corners of its own. */
const forms = [
  // A drawing in SVG would be laid out by the page's own main thread, as a document beside it.
  { file: 'app/icon.png', size: 96, viewBox: '0 0 64 64', corners: true },
  { file: 'public/icons/icon-192.png', size: 192, viewBox: '0 0 64 64', corners: true },
  { file: 'public/icons/icon-512.png', size: 512, viewBox: '0 0 64 64', corners: true },
  // Devices may cut a tenth from each side.
  { file: 'public/icons/maskable-512.png', size: 512, viewBox: '-6 -6 76 76', corners: false },
  { file: 'app/apple-icon.png', size: 180, viewBox: '-2 -2 68 68', corners: false },
] as const;

/** Draws `app/_pages/icon.svg` as PNGs for tabs and home screens and gives the files it wrote. */
export async function drawIcons(): Promise<string[]> {
  const svg = await readFile(path.join(root, 'app/_pages/icon.svg'), 'utf8');
  const [, ground = ''] = /<rect[^>]*fill="([^"]+)"/u.exec(svg) ?? [];
  await mkdir(path.join(root, 'public/icons'), { recursive: true });
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    for (const { file, size, viewBox, corners } of forms) {
      await page.setViewportSize({ width: size, height: size });
      const drawing = svg.replace(
        /viewBox="[^"]*"/u,
        `viewBox="${viewBox}" width="${size}" style="display:block"`,
      );
      await page.setContent(
        `<body style="margin:0;background:${corners ? 'transparent' : ground}">${drawing}</body>`,
      );
      await page.screenshot({ path: path.join(root, file), omitBackground: true });
    }
  });
  return forms.map(({ file }) => file);
}
