import { countAksharas } from '../text/aksharas';
import { stemWord } from '../text/analyze';

/**
 * Words that are no stop words of a search, for someone may look for them, but tell nobody what two articles have in common:
 * what is left of English names and titles (मेक इन इंडिया, चीफ ऑफ स्टाफ), and words of size, newness, time and manner that
 * any report has. Our own list; every form of a word counts.
 */
const faint = `
ऑफ ऑन इन द दि एंड टू फॉर फ्रॉम बाय एट अप आउट ओवर मेक न्यू मिस्टर मिस सर सीनियर जूनियर
नया पुराना बड़ा छोटा अच्छा अन्य दूसरा पहला अलग विशेष खास प्रसिद्ध प्रमुख महत्वपूर्ण मुख्य कई अनेक अधिक ज्यादा कम
समय वर्ष साल दिन माह महीना आज कल लोग व्यक्ति नाम ओर तरफ स्थित प्रकार रूप बात काम बार भाग जगह संख्या कारण
जानना बताना लिखना देखना मिलना रखना आना बनना लगना चलना
`;

const faintStems = new Set(faint.trim().split(/\s+/u).map(stemWord));

/**
 * True for a word that says nothing of what an article is about, whatever its form, and for a single akshara (डॉ, जी).
 *
 * @example isFaint('नई') // true
 */
export function isFaint(word: string): boolean {
  return faintStems.has(stemWord(word)) || (/\p{Script=Devanagari}/u.test(word) && countAksharas(word) < 2);
}
