import { rootsOf } from './verb-forms';
import { wordList } from './word-list';

/**
 * Words so frequent that they say little: weighted down by the ranking, never dropped. Our own list: postpositions,
 * pronouns, auxiliaries, particles, conjunctions and question words; no noun, whatever its frequency (घर, वर्ग and कुल
 * stay full words).
 */
const hindi = wordList(`
का की के को से में ने पर तक द्वारा लिए वाला वाले वाली
और या तथा एवं व किंतु परंतु लेकिन मगर बल्कि कि क्योंकि यदि अगर तो फिर भी ही न नहीं मत जब तब जहां वहां यहां कहां
यह ये वह वे वो इस इसे इसका इसकी इसके इसमें इससे इसने इन इन्हें इनका इनकी इनके इनमें इनसे इन्होंने
उस उसे उसका उसकी उसके उसमें उससे उसने उन उन्हें उनका उनकी उनके उनमें उनसे उन्होंने
मैं मुझे मेरा मेरी मेरे मैंने हम हमें हमारा हमारी हमारे हमने तू तुम तुम्हें तुम्हारा तुम्हारी तुम्हारे आप आपका आपकी आपके आपको
जो जिस जिसे जिसका जिसकी जिसके जिसमें जिससे जिसने जिन जिन्हें जिनका जिनकी जिनके जिनमें जिनसे जिन्होंने
कौन क्या कब कैसे कैसा कैसी क्यों कितना कितने कितनी किस किसे किसका किसकी किसके किसने किन कहीं कोई कुछ किसी
अपना अपनी अपने खुद स्वयं ऐसा ऐसे ऐसी वैसे जैसे जैसा जैसी इतना इतने इतनी सब सभी
है हैं था थे थी थीं हो होता होती होते होना होने हुआ हुई हुए हुईं होगा होगी होंगे हूं रहा रही रहे गया गई गए जाता जाती जाते जाना जाने जा
कर करना करने करता करती करते करके किया की किए दिया दी दिए दे देना लिया ली ले चुका चुकी चुके सकता सकती सकते चाहिए
कौनसा कौनसे कौनसी किससे किसमें किनके किनका किन्हें कहलाता कहलाते कहते कहा सा सी सबसे पास तरह
इसलिए इसीलिए ताकि जबकि हालांकि चूंकि यही वही यहीं वहीं इसी उसी इन्हीं उन्हीं तभी बारे दौरान अनुसार मुताबिक तहत
साथ बाद अब अभी बहुत सिर्फ केवल हर एक सन
`);

const english = wordList(`
a an the of in on at to for from by with and or but not is are was were be been being has have had do does did
this that these those it its he she they them his her their we our you your i my as if then than so such
what who whom which when where why how get got will would can could should may might into about over after before
`);

/** Hindi stop words as they are mostly typed in Latin letters. */
const romanised = wordList(`
ka ki ke ko se me mein men mai par pe tak liye liya aur ya tatha evam lekin magar ki kyonki kyunki kyoki agar yadi to toh bhi hi na nahi nahin
jab tab jahan wahan vahan yahan kahan yeh ye wo woh vah vo voh iska iski iske isme isse uska uski uske usme usse unka unki unke
maine hum ham hame humein hamara hamari hamare tum tumhara tumhari aap aapka aapki aapke mera meri mere
jo jis jiska jiski jiske kaun kon kya kyu kyun kyon kab kaise kaisa kaisi kitna kitne kitni kis kiska kiski kiske kisne koi kuch kuchh kisi
apna apni apne aisa aise aisi jaise jaisa hai hain he tha thi ho hota hoti hote hona hone hua hui hue hoga hogi honge
raha rahi rahe gaya gayi gaye gai jata jaati jate kar karna karne karta karti karte karke kiya kiye diya diye de lena le chahiye sath saath baad ab abhi bahut sirf har ek
`);

const words = new Set([...hindi.map(withoutNasals), ...english, ...romanised]);

/** Verbs that mostly help another: every form of theirs is a stop word. */
const lightVerbs = new Set(['कर', 'हो', 'जा', 'सक', 'चुक', 'रह']);

/** True for a stop word, in whatever variant spelling it was folded from and with its nasals or without (नही), and for any form of a helping verb. */
export function isStopWord(folded: string): boolean {
  return words.has(withoutNasals(folded)) || rootsOf(folded).some((root) => lightVerbs.has(root));
}

/**
 * True for an English stop word that is read as no Hindi word: the `is` of `what is gst` is no इस, and what `is desh` loses by it would
 * break ties at most. So with `to` (तो) and `he` (है).
 */
export function isEnglishStopWord(folded: string): boolean {
  return english.includes(folded);
}

function withoutNasals(word: string): string {
  return word.replaceAll('ं', '');
}
