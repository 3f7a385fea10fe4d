import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text';

/** A report in whose midst, head and tail other things may be set. */
const paragraphs = [
  'नगर निगम ने बुधवार को तालाब की सफाई का काम शुरू किया और पहले दिन दो सौ ट्रॉली गाद निकाली गई।',
  'निगम आयुक्त ने बताया कि तालाब की गहराई पहले बारह फीट थी, जो अब घटकर चार फीट रह गई है।',
  'स्थानीय लोगों ने कहा कि बरसात से पहले काम पूरा हो गया तो पूरे मोहल्ले को जलभराव से राहत मिलेगी।',
  'सफाई पर करीब चालीस लाख रुपये खर्च होंगे और निगम हर हफ्ते काम की रिपोर्ट जारी करेगा।',
];
const [first = '', second = '', third = '', last = ''] = paragraphs;
const page = (...lines: string[]) => cleanText(lines.join('\n'));
const head = ['होम', 'शेयर करें', 'तालाब की सफाई शुरू, पहले दिन निकली दो सौ ट्रॉली गाद', 'Published: 12 मार्च 2025'];
const textsOf = (cleaned: ReturnType<typeof cleanText>) => [
  ...(cleaned?.summary == null ? [] : [cleaned.summary]),
  ...(cleaned?.body ?? []).map(({ text }) => text),
];

describe('furniture that no rule knows', () => {
  it('is told by its form and place', () => {
    const cleaned = page(
      ...head,
      'इस खबर को आगे बढ़ाएं',
      first,
      second,
      third,
      last,
      'इस कड़ी में और',
      'फिल्म उत्सव में पहुंचे कलाकार, दर्शकों ने किया स्वागत',
      'अपना ईमेल लिखिए',
      '© 2025 नगर दर्पण',
    );
    expect(textsOf(cleaned)).toEqual(paragraphs);
    const removed = cleaned?.removed.map(({ text }) => text);
    expect(removed).toEqual(expect.arrayContaining(['इस खबर को आगे बढ़ाएं', 'अपना ईमेल लिखिए']));
  });

  it('is no heading, no list behind a colon and no sentence without its full stop', () => {
    const body = [
      first,
      'गाद कहां जाएगी',
      second,
      'पहले चरण में इन वार्डों का काम होगा:',
      'रामनगर',
      'सिविल लाइन',
      'पुरानी बस्ती',
      'निगम के पास अभी सिर्फ दो मशीनें हैं और तीसरी किराए पर ली गई है',
      third,
      last,
    ];
    expect(textsOf(page(...head, ...body, '© 2025 नगर दर्पण'))).toEqual(body);
  });

  it('is not looked for in clean text', () => {
    const cleaned = page('तालाब', first, 'आपके लिए और भी बहुत कुछ', second);
    expect(textsOf(cleaned)).toContain('आपके लिए और भी बहुत कुछ');
  });
});

it('tells a menu at the top of a page by its shape, whatever its words', () => {
  const cleaned = page(
    'नगर दर्पण',
    'कुंडली',
    'चिट्ठियां',
    'आरती संग्रह',
    'पुस्तक दुकान',
    'ऋतु गीत',
    'तालाब की सफाई शुरू, पहले दिन निकली दो सौ ट्रॉली गाद',
    ...paragraphs,
  );
  expect(cleaned?.title).toBe('तालाब की सफाई शुरू, पहले दिन निकली दो सौ ट्रॉली गाद');
  expect(textsOf(cleaned)).toEqual(paragraphs);
});

it('ends the article above what a site says of itself below its lists', () => {
  const cleaned = page(
    ...head,
    ...paragraphs,
    'शेयर करें',
    'तिल की चिक्की',
    'मेथी के लड्डू',
    'अलसी की पिन्नी',
    'मूंग का हलवा',
    'गाजर का अचार',
    'नींबू का शरबत',
    'Leave a Reply',
    'बीस बरस से रसोई मेरी प्रयोगशाला है और यहां आपको हर मौसम का स्वाद चखने को मिलेगा।',
  );
  expect(textsOf(cleaned)).toEqual(paragraphs);
});
