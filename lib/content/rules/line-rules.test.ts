import { describe, expect, it } from 'vitest';
import { canonicalLine } from '../canonical-text';
import { shapeOf } from '../lines';
import { lineRules } from './line-rules';

const ruleOf = (text: string) =>
  lineRules.find(({ test }) => test(shapeOf(canonicalLine(text))))?.name ?? null;

it.each(lineRules.map(({ name, example }) => [name, example]))(
  '%s takes out its example',
  (name, example) => {
    expect(ruleOf(example)).toBe(name);
  },
);

describe('furniture', () => {
  it.each([
    ['read-also-link', 'ये भी पढ़ें: दिल्ली में बढ़ी ठंड'],
    ['read-also-link', 'इसे भी पढे़ं – शेयर बाज़ार में तेज़ी'],
    ['read-also-link', 'ALSO READ | Gold price today'],
    ['read-also-link', '👉 यह भी पढ़ें:- किसानों को मिली राहत'],
    ['advertisement', 'ख़बर विज्ञापन के नीचे जारी है'],
    ['counter', '12 Comments'],
    ['share-bar', 'शेयर करें'],
    ['share-bar', 'Follow Us On Google News'],
    ['promotion', 'देश-दुनिया की ताज़ा ख़बरें पढ़ने के लिए हमारे फेसबुक पेज को लाइक करें और ट्विटर पर फॉलो करें।'],
    ['promotion', 'Join our WhatsApp Channel for latest updates'],
    ['photo-caption', 'संसद भवन (फाइल फोटो)'],
    ['photo-caption', 'फोटो क्रेडिट: पीटीआई'],
    ['photo-caption', 'इमेज कैप्शन, बाढ़ के बाद गाँव का दृश्य'],
    ['photo-caption', 'बाज़ार में खरीदारी करते लोग | Photo: ANI'],
    ['reading-time', '5 min read'],
    ['breadcrumb', 'Home / News / India / बिहार में चुनाव'],
    ['site-footer', 'Copyright © 2023 Jan Samvad. All rights reserved.'],
    ['site-footer', 'About Us | Contact Us | Privacy Policy'],
    ['menu', 'वेब स्टोरीज़'],
    ['menu', 'ताज़ा | वीडियो | लॉगिन'],
    ['subscription', 'पूरा लेख पढ़ने के लिए लॉगिन करें'],
    ['no-words', '•••'],
    ['icon-button', '▶ सुनिए: परिणाम का मतलब, 9 मिनट में'],
    ['shop', 'अमेज़न पर देखें (affiliate)'],
    ['shop', '₹15,999'],
    ['disclaimer', 'निवेश बाजार के जोखिम के अधीन है। कोई भी फैसला लेने से पहले सलाहकार से बात करें।'],
    ['disclaimer', 'हम एफिलिएट लिंक से कमीशन कमा सकते हैं।'],
    ['breadcrumb', 'पहला पन्ना ▸ रिटायरमेंट ▸ सरकारी पेंशन'],
  ])('%s: %s', (name, text) => expect(ruleOf(text)).toBe(name));
});

describe('text of an article that looks like furniture', () => {
  it.each([
    'पुलिस ने कहा कि व्हाट्सएप पर आए लिंक पर क्लिक न करें और ओटीपी किसी को न बताएं।',
    'कंपनी ने अपने मोबाइल ऐप का नया संस्करण डाउनलोड करने वालों को छूट दी है।',
    'यह भी पढ़ा जाना चाहिए कि समिति ने क्या सुझाव दिए।',
    'विज्ञापन एजेंसियों पर नए नियम लागू होंगे',
    'अदालत ने फोटो को सबूत मानने से इनकार कर दिया।',
    'मंत्री ने कहा (फोटो दिखाते हुए) कि सड़क बन चुकी है।',
    'कॉपीराइट कानून में बदलाव का विधेयक लोकसभा में पेश किया गया, विपक्ष ने चर्चा की मांग की।',
    'खेल मंत्रालय ने नई नीति जारी की',
    'टिप्पणी पर विवाद, नेता ने मांगी माफी',
    'सरकार ने कुकीज़ बनाने वाली इकाइयों को कर में छूट दी।',
    '3 मिनट में दागे दो गोल',
    'यूट्यूब चैनल चलाने वाले शिक्षक को सम्मान',
    'नहीं, ऐसा कुछ नहीं हुआ।',
    'यह जानकारी विभाग के सचिव ने गुरुवार को दी।',
    'किसान अब मंडी में सीधे बीज खरीदें, यही योजना है।',
    'टिकट की कीमत ₹15,999 से शुरू होती है',
    'निवेश बढ़ाने के लिए बाजार को भरोसा चाहिए।',
    'क्या यह खबर सच है? जानिए पूरा मामला',
  ])('%s', (text) => expect(ruleOf(text)).toBeNull());
});
