import { describe, expect, it } from 'vitest';
import { content } from '../config';
import { canonicalText } from './canonical-text';
import { cleanText } from './clean-text';

/** Summary and body, line by line. */
function keptOf(lines: readonly string[]): string[] {
  const { text } = canonicalText(new TextEncoder().encode(lines.join('\n')), content.maxLineCharacters);
  const cleaned = text === null ? null : cleanText(text);
  return cleaned === null ? [] : [cleaned.summary ?? [], cleaned.body.map((block) => block.text)].flat();
}

const head = ['होम', 'देश', 'जिले में शुरू हुई नहर की सफाई, चालीस गांवों को मिलेगा पानी', '12 मार्च 2025, 10:20 AM IST'];
const text = [
  'सिंचाई विभाग ने बुधवार को नहर की सफाई का काम शुरू कर दिया। पहले चरण में अठारह किलोमीटर की सफाई होगी और चालीस गांवों को पानी मिलेगा।',
  'अधीक्षण अभियंता ने बताया कि काम पर बारह करोड़ रुपये खर्च होंगे। मशीनें लखनऊ से मंगाई गई हैं और रात में भी काम चलेगा।',
  'किसानों की पुरानी मांग',
  'किसान संगठन के अध्यक्ष ने कहा कि दस साल से नहर में गाद भरी थी। पिछली बार सफाई के नाम पर केवल किनारे की झाड़ियां काटी गई थीं।',
  'गांव के लोगों ने काम की निगरानी के लिए एक समिति बनाई है।',
  'विभाग ने कहा है कि बरसात से पहले पूरा काम कर लिया जाएगा। देरी होने पर ठेकेदार पर जुर्माना लगाया जाएगा।',
];
const foot = ['शेयर करें', 'Tags', 'सिंचाई', 'नहर'];
const titles = [
  'बिहार में 12 अफसरों का तबादला, देखें पूरी सूची',
  'शेयर बाजार में तेजी, सेंसेक्स 400 अंक चढ़ा',
  'मौसम विभाग ने जारी किया येलो अलर्ट, इन जिलों में बारिश',
];
const [one = '', two = '', three = ''] = titles;
const interruptions = [
  ['यह भी पढ़ें', one],
  ['ये भी पढ़ें:', one, two],
  [`यह भी पढ़ें: ${one}`],
  ['Also Read', one],
  ['संबंधित खबरें', one, two, three],
  ['सम्बंधित ख़बरें', one, two, 'Advertisement'],
  ['Trending Now', one, two],
  ['Trending Videos', one],
  ['लेटेस्ट न्यूज़', one, two, three],
  ['विज्ञापन'],
  ['यह भी पढ़ें'],
  ['नहर में जमी गाद (फोटो: पीटीआई)'],
  ['शेयर करें', 'Facebook', 'WhatsApp'],
  ['Sponsored', 'नहाने का साबुन, अब 40% छूट पर', 'Shop Now'],
  ['रकबा भरें', 'गिनें'],
  ['▶ वीडियो में देखिए नहर का हाल'],
  ['“दस साल से नहर में गाद भरी थी।”'],
];

describe('what a site sets between paragraphs costs no line of the text', () => {
  it('the page without it', () => expect(keptOf([...head, ...text, ...foot])).toEqual(text));

  it.each(interruptions.map((lines) => [lines.join(' / '), lines] as const))('%s', (_, lines) => {
    for (let at = 1; at < text.length; at += 1) {
      const page = [...head, ...text.slice(0, at), ...lines, ...text.slice(at), ...foot];
      const kept = keptOf(page);
      expect(text.filter((line) => !kept.includes(line))).toEqual([]);
    }
  });
});
