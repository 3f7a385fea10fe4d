/**
 * Writes cldr-names.json beside this file: English names of countries, languages, currencies and months with their Hindi
 * names, from the Unicode CLDR. For a new release unpack the packages cldr-localenames-full, cldr-numbers-full and
 * cldr-dates-full into one folder, each in a folder of its own name, and run
 *
 *     node data/lexicon/make-cldr-names.mjs <that folder>
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const folder = process.argv[2];
if (folder === undefined) throw new Error('name the folder that holds the CLDR packages');

/** Continents; the other codes of digits are groupings nobody searches for. */
const regions = new Set('002 003 005 009 013 019 021 034 035 142 145 150'.split(' '));
/** Languages with a code of three letters that Indian news speaks of. */
const indianLanguages = new Set('awa bho brx doi gon kok mag mai mni raj sat'.split(' '));
/** Currencies that Indian news speaks of. */
const currencies = new Set(
  'AED AFN AUD BDT BTN CAD CHF CNY EUR GBP HKD IDR ILS INR IRR JPY KRW KWD LKR MMK MVR MYR NPR NZD OMR PKR QAR RUB SAR SGD THB TRY UAH USD VND ZAR'.split(
    ' ',
  ),
);

const read = (language, name, file) =>
  JSON.parse(readFileSync(path.join(folder, name, 'package/main', language, file), 'utf8')).main[language];
const names = (language) => {
  const territories = read(language, 'cldr-localenames-full', 'territories.json').localeDisplayNames
    .territories;
  const languages = read(language, 'cldr-localenames-full', 'languages.json').localeDisplayNames.languages;
  const money = read(language, 'cldr-numbers-full', 'currencies.json').numbers.currencies;
  const months = read(language, 'cldr-dates-full', 'ca-gregorian.json').dates.calendars.gregorian.months;
  return { territories, languages, money, months: months.format.wide };
};
const en = names('en');
const hi = names('hi');

const rows = [
  ...Object.keys(en.territories)
    .filter((code) => /^[A-Z]{2}$/u.test(code) || regions.has(code))
    .map((code) => [en.territories[code], hi.territories[code]]),
  ...Object.keys(en.languages)
    .filter((code) => /^[a-z]{2}$/u.test(code) || indianLanguages.has(code))
    .map((code) => [en.languages[code], hi.languages[code]]),
  ...[...currencies].map((code) => [en.money[code].displayName, hi.money[code].displayName]),
  ...Object.keys(en.months).map((month) => [en.months[month], hi.months[month]]),
].filter(
  ([english, hindi]) => hindi !== undefined && /\p{Script=Devanagari}/u.test(hindi) && !/[(–]/u.test(english),
);

const translations = new Map();
for (const [english, hindi] of rows) {
  const known = translations.get(english.toLowerCase()) ?? [];
  if (!known.includes(hindi))
    translations.set(english.toLowerCase(), [...known, hindi.replace(/\s*\([^)]*\)/gu, '')]);
}
const about =
  'English names of countries, continents, languages, currencies and months with their Hindi names. From Unicode CLDR 48.2 (packages cldr-localenames-full, cldr-numbers-full, cldr-dates-full 48.2.0), Unicode License v3, © Unicode, Inc., https://www.unicode.org/license.txt. Written by make-cldr-names.mjs.';
const lines = [...translations]
  .sort(([one], [other]) => (one < other ? -1 : 1))
  .map(([english, hindi]) => `    ${JSON.stringify(english)}: ${JSON.stringify(hindi)}`);
writeFileSync(
  path.join(import.meta.dirname, 'cldr-names.json'),
  `{\n  "about": ${JSON.stringify(about)},\n  "translations": {\n${lines.join(',\n')}\n  }\n}\n`,
);
