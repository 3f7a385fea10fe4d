'use client';

import { type FocusEvent, type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';
import { CompanyMark, LinkIcon, ShareIcon } from './icons';
import { useBackCloses } from './use-back-closes';

interface ShareMenuProps {
  language: Language;
  /** What the link leads to, sent beside it. */
  title: string;
  /** Path of the page, from the root. */
  path: string;
  /** Without a slash at the end; the links' address before script runs. */
  siteUrl: string;
  /** Which edge of the button the list is below, where it is no sheet. */
  align?: 'start' | 'end';
  className: string;
}

/** Narrower than the breakpoint `sm`, where the list is a sheet over the page. */
const narrow = '(width < 36rem)';

const item = 'flex min-h-11 w-full items-center gap-3 px-4 py-1 text-left hover:bg-raised hover:text-accent';

/** Under the sheet the whole page belongs to the button: a press anywhere closes it, without script too. */
const veil =
  'max-sm:group-open/share:before:fixed max-sm:group-open/share:before:inset-0 max-sm:group-open/share:before:z-10 max-sm:group-open/share:before:bg-veil';

/**
 * Sends a page's link on: by the device's own share sheet where there is one, else by a list of ways. Without script the
 * list is there all the same, as plain links.
 */
export function ShareMenu({ language, title, path, siteUrl, align = 'start', className }: ShareMenuProps) {
  const { share } = messagesFor(language);
  const menu = useRef<HTMLDetailsElement>(null);
  const [copied, setCopied] = useState<'copied' | 'copyFailed' | null>(null);
  const url = siteUrl + path;
  const cover = useBackCloses(() => {
    if (menu.current !== null) menu.current.open = false;
  });

  async function shareByDevice(event: MouseEvent) {
    setCopied(null);
    if (typeof navigator.share !== 'function') return;
    event.preventDefault();
    // Rejects when the reader closes the sheet: nothing to do then.
    await navigator.share({ title, url: ownAddress(path) }).catch(() => undefined);
  }
  async function copyLink() {
    setCopied((await copy(ownAddress(path))) ? 'copied' : 'copyFailed');
  }
  function followToggle() {
    if (menu.current?.open !== true) cover.closed();
    else if (window.matchMedia(narrow).matches) cover.opened();
    // Of a low window the list may lie below the edge.
    else menu.current.lastElementChild?.scrollIntoView({ block: 'nearest' });
  }
  function closeOnEscape(event: KeyboardEvent) {
    if (event.key !== 'Escape' || menu.current?.open !== true) return;
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  }
  function closeOnLeaving(event: FocusEvent) {
    if (menu.current !== null && !menu.current.contains(event.relatedTarget)) menu.current.open = false;
  }

  return (
    <details
      ref={menu}
      onToggle={followToggle}
      onKeyDown={closeOnEscape}
      onBlur={closeOnLeaving}
      className="group/share relative print:hidden"
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button */}
      <summary onClick={shareByDevice} className={`${className} ${veil}`}>
        <ShareIcon />
        <span className="max-sm:sr-only">{share.button}</span>
      </summary>
      <div
        className={`z-20 border border-control bg-paper py-1 text-base text-ink shadow-lg max-sm:fixed max-sm:inset-x-0 max-sm:bottom-0 max-sm:rounded-t-lg max-sm:pb-4 sm:absolute sm:mt-1 sm:w-max sm:min-w-56 sm:rounded-md ${align === 'end' ? 'sm:right-0' : 'sm:left-0'}`}
      >
        <ul>
          {waysToSend(title, url).map(({ name, href }) => (
            <li key={name}>
              <a href={href} target="_blank" rel="noopener noreferrer" className={item}>
                <CompanyMark name={name} />
                {share[name]}
              </a>
            </li>
          ))}
          <li className="noscript:hidden">
            <button type="button" onClick={copyLink} className={item}>
              <LinkIcon />
              {share.copy}
            </button>
          </li>
        </ul>
        <p role="status" className="px-4 text-sm text-soft">
          {copied === null ? null : share[copied]}
        </p>
      </div>
    </details>
  );
}

/** The address the reader sees, whatever the site was told to be its own. */
const ownAddress = (path: string) => new URL(path, window.location.origin).href;

function waysToSend(title: string, url: string) {
  const [text, link] = [encodeURIComponent(title), encodeURIComponent(url)];
  return [
    { name: 'whatsapp', href: `https://wa.me/?text=${text}%0A${link}` },
    { name: 'telegram', href: `https://t.me/share/url?url=${link}&text=${text}` },
    { name: 'x', href: `https://x.com/intent/post?text=${text}&url=${link}` },
  ] as const;
}

/** Browsers refuse the clipboard without permission or on an insecure origin. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
