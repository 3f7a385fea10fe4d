import { unaspiratedOf } from './aspirates';

/** Signs that Hindi readers write for one another because they sound alike to them, or nearly so: the first for all the others. */
const alike = 'सशष नणञङं बव एऐ ओऔऑ ेै ोौॉ इई उऊ िी ुू';
const plainSign = new Map(
  alike.split(' ').flatMap((group) => Array.from(group, (sign): [string, string] => [sign, group.charAt(0)])),
);

/**
 * A fold as careless spelling hears it: slips that sound alike come out the same (शंत and संत, देबी and देवी, स्वतंतर and स्वतंत्र,
 * पथर and पत्थर, क्रपा and कृपा, नक्छत्र and नक्षत्र). Unlike a variant it joins words that are two (बाली, वाली): it tells what an
 * unknown word may have been meant for, never that two words are one.
 *
 * @param fold what `fold` gave
 * @example soundFold('शत्य') === soundFold('सत्य')
 */
export function soundFold(fold: string): string {
  return fold
    .replaceAll('क्ष', 'छ')
    .replace(/म्(?=[क-मल-ह])/gu, 'ं')
    .replace(/([क-ह])्(?=([क-ह]))/gu, (half, first: string, second: string) =>
      first === second || unaspiratedOf[second] === first ? '' : half,
    )
    .replace(/्र[िु]/gu, 'र')
    .replace(/े(?=ह)|ं$|्/gu, '')
    .replace(/(?<=[ा-ौ])य(?![ा-ौ])/gu, 'इ')
    .replace(/./gu, (sign) => plainSign.get(sign) ?? sign);
}
