'use client';

import { PrintIcon } from '@/components/ui/icons';
import { messagesFor } from '@/lib/messages/messages';
import type { Language } from '@/lib/types';

export function PrintButton({ language, className }: { language: Language; className: string }) {
  return (
    <button type="button" onClick={() => window.print()} className={className}>
      <PrintIcon />
      <span className="max-sm:sr-only">{messagesFor(language).article.print}</span>
    </button>
  );
}
