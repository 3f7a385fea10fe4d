import type { Language } from '../types';
import { pagesEn } from './pages-en';
import { type PageMessages, pagesHi } from './pages-hi';

const tables: Record<Language, PageMessages> = { hi: pagesHi, en: pagesEn };

/**
 * Every string of an interface language, for pages and components that are rendered on the server alone. Client
 * components use `messagesFor`: whatever they import, a browser loads, in both languages.
 */
export function pageMessagesFor(language: Language): PageMessages {
  return tables[language];
}
