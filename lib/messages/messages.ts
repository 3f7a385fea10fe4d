import type { Language } from '../types';
import { en } from './en';
import { hi, type Messages } from './hi';

const tables: Record<Language, Messages> = { hi, en };

/** The strings of an interface language that client components need; see `pageMessagesFor` for all. */
export function messagesFor(language: Language): Messages {
  return tables[language];
}
