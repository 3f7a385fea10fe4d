import { describe, expect, it } from 'vitest';
import { parseDate } from './find-dates';
import { formatDate, formatDateTime, formatList, formatMonth, formatRelative } from './format-date';

describe('printing', () => {
  it.each([
    [formatDate('2025-08-07', 'hi'), '7 अगस्त 2025'],
    [formatDate('2025-08-07', 'en'), '7 August 2025'],
    [formatDate('not a date', 'hi'), 'not a date'],
    [formatDate('2025-08-07T20:00:00Z', 'hi'), '8 अगस्त 2025'],
    [formatDateTime('2025-08-07', 'hi'), '7 अगस्त 2025'],
    [formatDateTime('2025-08-07T08:13:00+05:30', 'hi'), '7 अगस्त 2025, सुबह 8:13 बजे'],
    [formatDateTime('2025-08-07T12:05+05:30', 'hi'), '7 अगस्त 2025, दोपहर 12:05 बजे'],
    [formatDateTime('2025-08-07T16:00:00+05:30', 'hi'), '7 अगस्त 2025, शाम 4:00 बजे'],
    [formatDateTime('2025-08-07T00:30:00+05:30', 'hi'), '7 अगस्त 2025, रात 12:30 बजे'],
    [formatDateTime('2025-08-07T20:13:00+05:30', 'en'), '7 August 2025, 8:13 pm'],
    [formatMonth('2025-08', 'hi'), 'अगस्त 2025'],
    [formatMonth('2025-08-07T08:13:00+05:30', 'en'), 'August 2025'],
    [formatList([], 'hi'), ''],
    [formatList(['रक्षा'], 'hi'), 'रक्षा'],
    [formatList(['रक्षा', 'व्यापार'], 'hi'), 'रक्षा और व्यापार'],
    [formatList(['रक्षा', 'व्यापार', 'खेल'], 'hi'), 'रक्षा, व्यापार और खेल'],
    [formatList(['a', 'b', 'c'], 'en'), 'a, b and c'],
  ])('%s', (printed, expected) => expect(printed).toBe(expected));
});

describe('how long ago', () => {
  const now = new Date('2025-08-10T09:00:00+05:30');
  it.each([
    ['2025-08-10T08:59:30+05:30', 'अभी-अभी', 'just now'],
    ['2025-08-10T08:55:00+05:30', '5 मिनट पहले', '5 minutes ago'],
    ['2025-08-09T22:00:00+05:30', '11 घंटे पहले', '11 hours ago'],
    ['2025-08-10', 'आज', 'today'],
    ['2025-08-09', '1 दिन पहले', '1 day ago'],
    ['2025-08-07T08:13:00+05:30', '3 दिन पहले', '3 days ago'],
    ['2025-07-20', '3 सप्ताह पहले', '3 weeks ago'],
    ['2025-05-10', '3 महीने पहले', '3 months ago'],
    ['2023-08-10', '2 साल पहले', '2 years ago'],
    ['2025-08-12', '12 अगस्त 2025', '12 August 2025'],
  ])('%s', (iso, hindi, english) => {
    expect([formatRelative(iso, now, 'hi'), formatRelative(iso, now, 'en')]).toEqual([hindi, english]);
  });
});

it('reads back every date it prints', () => {
  for (let month = 1; month <= 12; month += 1) {
    const iso = `2024-${String(month).padStart(2, '0')}-09`;
    expect([parseDate(formatDate(iso, 'hi')), parseDate(formatDate(iso, 'en'))]).toEqual([iso, iso]);
    for (const hour of ['00', '05', '11', '12', '15', '19', '23']) {
      const time = `${iso}T${hour}:07:00+05:30`;
      expect([parseDate(formatDateTime(time, 'hi')), parseDate(formatDateTime(time, 'en'))]).toEqual([
        time,
        time,
      ]);
    }
  }
});
