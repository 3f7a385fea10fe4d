import type { Language } from '../types';

/** What the page says that stands in for those that are not stored: apart from the other strings, because few ever open it. */
export const offlinePage = {
  hi: {
    title: 'ऑफ़लाइन',
    heading: 'यह पृष्ठ इस डिवाइस में सहेजा नहीं गया है',
    text: 'इंटरनेट आते ही यह पृष्ठ खुल जाएगा। तब तक सहेजी गई सूची में खोज सकते हैं:',
    searching: 'सहेजी गई सूची में खोज हो रही है…',
    noIndex: 'खोज की सूची इस डिवाइस में सहेजी नहीं गई है',
    kept: 'इस डिवाइस में सहेजे गए लेख',
    retry: 'फिर कोशिश करें',
  },
  en: {
    title: 'Offline',
    heading: 'This page is not stored on this device',
    text: 'It will open once you are online again. Until then you can search the stored index:',
    searching: 'Searching the stored index…',
    noIndex: 'The search index is not stored on this device',
    kept: 'Articles stored on this device',
    retry: 'Try again',
  },
} satisfies Record<Language, Record<string, string>>;
