import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDates, parseDate } from './find-dates';

const evening = '2025-08-07T20:13:00+05:30';
const morning = '2025-08-07T08:13:00+05:30';

describe('dates as news sites write them', () => {
  it.each([
    ['07 Aug, 2025', '2025-08-07'],
    ['7 अगस्त 2025', '2025-08-07'],
    ['७ अगस्त २०२५', '2025-08-07'],
    ['२०२५-०८-०७', '2025-08-07'],
    ['7 अगस्‍त, 2025', '2025-08-07'],
    ['07-Aug-2025', '2025-08-07'],
    ["7th Aug '25", '2025-08-07'],
    ['August 7, 2025', '2025-08-07'],
    ['Aug. 7th, 2025', '2025-08-07'],
    ['07/08/2025', '2025-08-07'],
    ['07.08.2025', '2025-08-07'],
    ['08/25/2025', '2025-08-25'],
    ['3 सितम्बर 2024', '2024-09-03'],
    ['3 फ़रवरी 2024', '2024-02-03'],
    ['29 फरवरी 2024', '2024-02-29'],
    ['14 अक्तूबर 2024', '2024-10-14'],
    ['7 अग॰ 2025', '2025-08-07'],
    ['August 7, 2025, 8:13 PM IST', evening],
    ['7 अगस्त 2025 | रात 8 बजकर 13 मिनट', evening],
    ['Published: 07/08/2025 08:13', morning],
    ['Updated on: Thu, 07 Aug 2025 08:13 PM (IST)', evening],
    ['अपडेटेड 7 अगस्त 2025, 08:13 AM IST', morning],
    ['गुरुवार, 7 अगस्त 2025, शाम 8.13 बजे', evening],
    ['7 अगस्त 2025 को रात 8:13 बजे', evening],
    ['8:13 a.m. IST, 7 August 2025', morning],
    ['2025-08-07T08:13:00+05:30', morning],
    ['2025-08-07T02:43:00.000Z', morning],
    ['Thu, 07 Aug 2025 14:43:00 GMT', evening],
    ['07 AUG 2025 8:13PM by PIB Delhi', evening],
    ['06 Dec, 2025\n08:13 AM', '2025-12-06T08:13:00+05:30'],
    ['7 अगस्त 2025, रात 12:30 बजे', '2025-08-07T00:30:00+05:30'],
    ['7 अगस्त 2025, दोपहर 12:05 बजे', '2025-08-07T12:05:00+05:30'],
    ['Last Updated: August 07, 2025 | 20:13 IST', evening],
  ])('%s', (text, iso) => expect(parseDate(text)).toBe(iso));
});

describe('what is no date', () => {
  it.each([
    '31 फरवरी 2025',
    '15 अगस्त',
    '2024-2028',
    'जन 10, नव 12',
    '12.07.08.2025',
    '99/99/2025',
    '11वें सत्र के 80 प्रतिनिधि',
    '',
  ])('%s', (text) => expect(parseDate(text)).toBeNull());
});

it('finds several dates with their own times and spans', () => {
  const text = 'Published: 07 Aug 2025, 08:13 AM | Updated: शुक्रवार, 8 अगस्त 2025 21:40';
  const found = findDates(text);
  expect(found.map(({ iso }) => iso)).toEqual([morning, '2025-08-08T21:40:00+05:30']);
  expect(found.map(({ startUtf16, endUtf16 }) => text.slice(startUtf16, endUtf16))).toEqual([
    '07 Aug 2025, 08:13 AM',
    'शुक्रवार, 8 अगस्त 2025 21:40',
  ]);
});

it('gives only valid ISO dates for any text', () => {
  const piece = fc.constantFrom(
    '7', '31', '2025', '०८', 'अगस्त', 'Feb', '/', '-', ':', ' ', ',', 'AM', 'T', '+', 'रात', '\n', 'Z', 'कख',
  ); // biome-ignore format: one row of pieces
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 24 }), (pieces) => {
      for (const { iso, startUtf16, endUtf16 } of findDates(pieces.join(''))) {
        expect(Number.isNaN(Date.parse(iso))).toBe(false);
        expect(endUtf16).toBeGreaterThan(startUtf16);
      }
    }),
  );
});
