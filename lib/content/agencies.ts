import { plain, trimSigns } from './plain';

/** News agencies as Hindi papers sign them. */
const names = [
  'भाषा', 'पीटीआई-भाषा', 'पीटीआई भाषा', 'पीटीआई', 'PTI-Bhasha', 'PTI Bhasha', 'PTI', 'एएनआई', 'ANI', 'आईएएनएस', 'आइएएनएस', 'IANS', 'वार्ता', 'यूनीवार्ता', 'यूएनआई', 'UNI', 'हिन्दुस्थान समाचार',
  'हिंदुस्थान समाचार', 'रॉयटर्स', 'रायटर', 'Reuters', 'एएफपी', 'AFP', 'एपी', 'AP', 'शिन्हुआ', 'Xinhua', 'स्पूतनिक', 'Sputnik', 'तास', 'TASS', 'ब्लूमबर्ग', 'Bloomberg', 'पीआईबी', 'PIB', 'डीपीए', 'आईबीएनएस',
]; // biome-ignore format: a word list
const known = new Set(names.map(plain));
/** Names as agencies sign them in short. */
const short = new Map([
  ['हि.स', 'हिन्दुस्थान समाचार'],
  ['हिस', 'हिन्दुस्थान समाचार'],
]);
const filler =
  /^(?:एजेंसी|एजेंसियां|एजेंसियों|एजेंसीज|agency|agencies|इनपुट|इनपुट्स|input|inputs|with|from|के|से|का|की|साथ|और|and|साभार|सौजन्य|स्रोत|source|ब्यूरो)$/u;

/** Agencies named by a credit, as printed, joined by `, `; null when the text is no credit, '' when it names none. */
export function agencyCredit(text: string): string | null {
  const inner = trimSigns(text, '([{–—*-', ')]}.।*');
  if (inner === '' || inner.length > 80) return null;
  const found: string[] = [];
  let credit = false;
  for (const part of inner.split(/[,/:&+–—-]|\s(?:और|and|एवं)\s/u)) {
    const rest: string[] = [];
    for (const word of part.trim().split(/\s+/u)) {
      if (word === '') continue;
      if (filler.test(plain(word))) credit = true;
      else rest.push(word);
    }
    if (rest.length === 0) continue;
    const printed = rest.join(' ');
    const name = short.get(plain(printed)) ?? printed;
    if (!known.has(plain(name))) return null;
    found.push(name);
  }
  return found.length > 0 || credit ? found.join(', ') : null;
}

export const isAgency = (name: string): boolean => known.has(plain(name.trim()));
