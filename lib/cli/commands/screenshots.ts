import { parseArgs } from 'node:util';
import type { Command } from '../command';
import { drawIcons } from '../screenshots/draw-icons';
import { takePictures } from '../screenshots/take-pictures';

/** `khoj screenshots`: pictures of the built site. */
export const screenshots: Command = {
  name: 'screenshots',
  summary: 'takes pictures of the built site: those of the README, or of every page',
  help: `Usage: npm run --silent khoj -- screenshots [--all | --icons] [--out DIR] [--json]

Takes pictures of the site as it was built last (npm run build).

  --all      every page on phone and desktop, light and dark, in Hindi and English, for looking
  --icons    app/_pages/icon.svg as the PNGs that tabs and home screens need, instead of the site
  --out DIR  where they go; default public/screenshots, with --all .khoj/screenshots
  --json     the list of files as JSON

Exit code: 0 done, 2 unusable arguments, no built site or no browser.

Example: npm run screenshots -- --all`,
  async run({ argv, print, note }) {
    const { values } = parseArgs({
      args: [...argv],
      options: {
        all: { type: 'boolean', default: false },
        icons: { type: 'boolean', default: false },
        out: { type: 'string' },
        json: { type: 'boolean', default: false },
      },
    });
    const out = values.out ?? (values.all ? '.khoj/screenshots' : 'public/screenshots');
    const files = values.icons ? await drawIcons() : await takePictures({ out, all: values.all, note });
    print(values.json ? JSON.stringify(files) : files.join('\n'));
    return 0;
  },
};
