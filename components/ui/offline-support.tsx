'use client';

import { usePathname } from 'next/navigation';
import { useEffect } from 'react';
import type { Language } from '@/lib/types';
import { localPath } from '@/lib/url/search-url';

interface OfflineSupportProps {
  language: Language;
  manifestUrl: string;
  /** `offline` of data/site.json. */
  enabled: boolean;
}

/**
 * Keeps the site readable without a network, by `public/sw.js`: starts it once the page has loaded and has nothing better
 * to do, and tells it of every page that is opened. Not under `npm run dev`, nor for readers who save data.
 */
export function OfflineSupport({ language, manifestUrl, enabled }: OfflineSupportProps) {
  const page = usePathname();

  useEffect(() => {
    if (process.env.NODE_ENV !== 'production' || !('serviceWorker' in navigator)) return;
    let isGone = false;
    const visit = { page, shell: localPath('/offline', language), manifest: manifestUrl };
    whenIdle(() => {
      if (isGone) return;
      const work = enabled ? tell(visit) : forget();
      // Browsers may refuse a service worker or storage: then the site needs its network, as ever.
      work.catch(() => undefined);
    });
    return () => {
      isGone = true;
    };
  }, [page, language, manifestUrl, enabled]);

  return null;
}

async function tell(visit: { page: string; shell: string; manifest: string }): Promise<void> {
  if (savesData()) return;
  await navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' });
  const { active } = await navigator.serviceWorker.ready;
  active?.postMessage(visit);
}

/** Takes away what earlier versions of the site left on the device. */
async function forget(): Promise<void> {
  const registrations = await navigator.serviceWorker.getRegistrations();
  for (const { active } of registrations) active?.postMessage('forget');
  await Promise.all(registrations.map((registration) => registration.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith('khoj:')).map((name) => caches.delete(name)));
}

function savesData(): boolean {
  const connection: unknown = 'connection' in navigator ? navigator.connection : null;
  return (
    typeof connection === 'object' &&
    connection !== null &&
    'saveData' in connection &&
    connection.saveData === true
  );
}

function whenIdle(work: () => void): void {
  const idle = () => ('requestIdleCallback' in window ? requestIdleCallback(work) : setTimeout(work, 200));
  if (document.readyState === 'complete') idle();
  else window.addEventListener('load', idle, { once: true });
}
