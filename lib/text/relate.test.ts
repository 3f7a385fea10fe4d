import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeWord } from './analyze';
import { relate } from './relate';
import { tokenize } from './tokenize';

const word = (text: string) => analyzeWord(tokenize(text)[0]?.word ?? '');
/** The tier in which two words meet through the dictionary: filed under a key the query looks up, and related. */
const tier = (query: string, candidate: string) => {
  const ours = word(query);
  const theirs = word(candidate);
  const isFiled = theirs.keys.slice(0, 1).some((key) => ours.keys.includes(key));
  return isFiled ? (relate(ours, theirs)?.tier ?? null) : null;
};

describe('spelling', () => {
  it.each([
    ['सरकार', 'सरकार', 'exact'],
    ['हिन्दी', 'हिंदी', 'variant'],
    ['ज़मीन', 'जमीन', 'variant'],
    ['गये', 'गए', 'variant'],
    ['दुःख', 'दुख', 'variant'],
    ['एल्युमीनियम', 'एल्यूमीनियम', 'length'],
    ['डॉक्टर', 'डाक्टर', 'length'],
    ['दिन', 'दीन', 'length'],
    ['हॉल', 'हाल', 'length'],
    ['रूपए', 'रुपयों', 'length'],
    ['मैक्सिको', 'मेक्सिको', 'length'],
    ['नोकरी', 'नौकरी', 'length'],
    ['ओद्योगिक', 'औद्योगिक', 'length'],
    ['प्रोटोन', 'प्रोटॉन', 'length'],
  ])('%s finds %s as %s', (query, candidate, expected) => {
    expect(tier(query, candidate)).toBe(expected);
  });
});

describe('inflection', () => {
  it.each([
    ['noun, oblique plural', 'सरकार', ['सरकारों']],
    ['masculine in -ा', 'लड़का', ['लड़के', 'लड़कों']],
    ['feminine in -ी', 'लड़की', ['लड़कियाँ', 'लड़कियों', 'लड़कियां']],
    ['feminine in -ा', 'योजना', ['योजनाएँ', 'योजनाओं', 'योजनायें']],
    ['feminine in a consonant', 'किताब', ['किताबें', 'किताबों']],
    ['learned masculine', 'राजा', ['राजाओं']],
    ['-ाई', 'भाई', ['भाइयों']],
    ['-ि', 'संस्कृति', ['संस्कृतियों', 'संस्कृतियाँ']],
    ['-ु and -ू', 'साधु', ['साधुओं']],
    ['-या', 'रुपया', ['रुपये', 'रुपए', 'रुपयों']],
    ['-आं', 'धुआँ', ['धुएँ']],
    ['-इया', 'चिड़िया', ['चिड़ियाँ', 'चिड़ियों']],
    ['adjective', 'अच्छा', ['अच्छे', 'अच्छी']],
    ['नया', 'नया', ['नये', 'नए', 'नई', 'नयी']],
    ['-वाला', 'दूधवाला', ['दूधवाले', 'दूधवाली', 'दूधवालों']],
    ['ordinal in digits', '11वाँ', ['11वें', '11वीं', '११वें']],
    ['ordinal in words', 'पाँचवाँ', ['पांचवें', 'पाँचवीं', 'पांचवी']],
    ['verb', 'करना', ['करता', 'करती', 'करते', 'किया', 'करेंगे', 'करेंगी', 'करके', 'करने', 'कीजिए']],
    ['जाना', 'जाना', ['गया', 'गई', 'गये', 'जाएंगे', 'जाता']],
    ['लेना, देना', 'देना', ['दिया', 'देंगे', 'देकर', 'देता']],
    ['होना', 'होना', ['हुआ', 'हुई', 'होगा', 'होंगे']],
    ['vowel root', 'बनाना', ['बनाया', 'बनाई', 'बनाएंगे', 'बनायेगा', 'बनाकर']],
    ['English plural', 'मेथोडिस्ट', ['मेथोडिस्ट्स']],
    ['-ीय', 'भारतीय', ['भारतीयों']],
    ['plural without its nasal', 'किसान', ['किसानो', 'किसानों']],
    ['the same behind a vowel', 'महिला', ['महिलाओ', 'महिलाए', 'महिलाये']],
    ['addressed', 'भाई', ['भाइयो']],
    ['ending of the other length', 'कर्मचारियों', ['कर्मचारी', 'कर्मचारीयों']],
    ['loan in -ो', 'वीडियो', ['वीडियों']],
    ['consonant root', 'देखना', ['देखा', 'देखी', 'देखें', 'देखेंगे', 'देखकर', 'देखने']],
  ] as const)('%s: %s finds its forms', (_, lemma, forms) => {
    for (const form of forms) {
      expect([form, tier(lemma, form)]).toEqual([form, 'inflection']);
      expect([form, tier(form, lemma)]).toEqual([form, 'inflection']);
    }
  });

  it.each([
    ['नेता', 'ने'],
    ['सेना', 'से'],
    ['घटना', 'घट'],
    ['घटना', 'घटता'],
    ['पटना', 'पट'],
    ['जनता', 'जन'],
    ['सोना', 'सो'],
    ['सरकार', 'सरकारी'],
    ['कविता', 'कवि'],
    ['लड़के', 'लड़'],
    ['पानी', 'पाना'],
    ['गाड़ी', 'गाड़'],
    ['खाता', 'खाना'],
    ['तारा', 'तार'],
    ['काला', 'काल'],
    ['वर्षा', 'वर्षों'],
    ['माला', 'माल'],
    ['जल', 'जला'],
    ['बस', 'बसा'],
    ['हीरो', 'हीरा'],
    ['लोगो', 'लोग'],
    ['ऑडियो', 'ऑडी'],
    ['मेट्रो', 'मित्र'],
  ])('%s and %s are different words', (one, other) => {
    expect(tier(one, other)).toBeNull();
    expect(tier(other, one)).toBeNull();
  });
});

describe('look-alikes', () => {
  it.each([
    ['दल', 'दिल'],
    ['कम', 'काम'],
    ['शोक', 'शौक'],
    ['माता', 'मत'],
    ['घर', 'घेर'],
    ['बेटी', 'बैठी'],
    ['मित्र', 'मंत्र'],
    ['राजा', 'राज्य'],
    ['चाय', 'चाहे'],
    ['साथी', 'साथ'],
    ['मेला', 'मैला'],
    ['बेल', 'बैल'],
    ['बोल', 'बॉल'],
  ])('%s and %s never meet', (one, other) => {
    expect(tier(one, other)).toBeNull();
    expect(tier(other, one)).toBeNull();
  });
});

describe('roman', () => {
  it.each([
    ['bharat', 'भारत'],
    ['bhaarat', 'भारत'],
    ['bhart', 'भारत'],
    ['kya', 'क्या'],
    ['kia', 'क्या'],
    ['pradhanmantri', 'प्रधानमंत्री'],
    ['wikas', 'विकास'],
    ['gaon', 'गाँव'],
    ['larka', 'लड़का'],
    ['vigyan', 'विज्ञान'],
    ['rushi', 'ऋषि'],
    ['sambandh', 'संबंध'],
    ['sanbandh', 'संबंध'],
    ['paintharsa', 'पैंथर्स'],
    ['sarkaron', 'सरकारों'],
    ['sarkar', 'सरकारों'],
    ['karenge', 'करेंगे'],
    ['tariff', 'टैरिफ'],
    ['minister', 'मिनिस्टर'],
    ['technology', 'टेक्नोलॉजी'],
    ['railway', 'रेलवे'],
    ['Putin', 'पुतिन'],
    ['Moscow', 'मॉस्को'],
    ['police', 'पुलिस'],
    ['vaccine', 'वैक्सीन'],
    ['election', 'इलेक्शन'],
    ['टैरिफ', 'tariff'],
  ])('%s finds %s', (query, candidate) => {
    expect(tier(query, candidate)).toBe('roman');
  });

  it.each([
    ['bharat', 'भारत', 'भरती'],
    ['rus', 'रूस', 'रोष'],
    ['zameen', 'ज़मीन', 'जमीन'],
    ['shakti', 'शक्ति', 'सख्ती'],
  ])('%s is closer to %s than to %s', (query, closer, farther) => {
    const closeness = (candidate: string) => relate(word(query), word(candidate))?.closeness ?? 0;
    expect(closeness(closer)).toBeGreaterThan(closeness(farther));
  });

  it('does not take a stranger for a romanisation', () => {
    expect(tier('dhundhna', 'दंडनीय')).toBeNull();
    expect(tier('xyzzy', 'सरकार')).toBeNull();
    expect(tier('shankar', 'सैन्य')).toBeNull();
    expect(tier('kranti', 'करने')).toBeNull();
    expect(tier('rare', 'रहे')).toBeNull();
  });

  it('takes English particles and abbreviations in the text for no Hindi word', () => {
    expect(tier('नाम', 'nm')).toBeNull();
    expect(tier('अन्य', 'an')).toBeNull();
    expect(tier('मोदी', 'modi')).toBe('roman');
  });
});

it('relates any two words without throwing, and every word to itself exactly', () => {
  const anyWord = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'कतनमरयवसहाीिेोुू्ंँ़गभज'), minLength: 1, maxLength: 12 }),
    fc.stringMatching(/^[a-z0-9]{1,14}$/u),
    fc.string({ unit: 'binary', minLength: 1 }),
  );
  fc.assert(
    fc.property(anyWord, anyWord, (one, other) => {
      const relation = relate(analyzeWord(one), analyzeWord(other));
      if (relation !== null) {
        expect(relation.closeness).toBeGreaterThan(0);
        expect(relation.closeness).toBeLessThanOrEqual(1);
      }
      expect(relate(analyzeWord(one), analyzeWord(one))?.tier).toBe('exact');
    }),
  );
});
