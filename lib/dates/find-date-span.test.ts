import { describe, expect, it } from 'vitest';
import { findDateSpan } from './find-date-span';

/** A Wednesday. */
const today = '2025-08-20';

describe('days, months and spans that a query names', () => {
  it.each([
    ['बाढ़ 15 अगस्त 2024', '2024-08-15', '2024-08-15', '15 अगस्त 2024'],
    ['अगस्त 2025 रूस', '2025-08-01', '2025-08-31', 'अगस्त 2025'],
    ['रूस २०२४ फ़रवरी', '2024-02-01', '2024-02-29', '२०२४ फ़रवरी'],
    ['floods in August, 2025', '2025-08-01', '2025-08-31', 'August, 2025'],
    ['साल 2024 के चुनाव', '2024-01-01', '2024-12-31', 'साल 2024'],
    ['आज की ख़बर', '2025-08-20', '2025-08-20', 'आज'],
    ['पिछले हफ्ते क्रिकेट', '2025-08-11', '2025-08-17', 'पिछले हफ्ते'],
    ['इस सप्ताह', '2025-08-18', '2025-08-24', 'इस सप्ताह'],
    ['पिछले महीने बाढ़', '2025-07-01', '2025-07-31', 'पिछले महीने'],
    ['पिछले साल', '2024-01-01', '2024-12-31', 'पिछले साल'],
    ['पिछले 7 दिन', '2025-08-14', '2025-08-20', 'पिछले 7 दिन'],
    ['last 3 months trade', '2025-05-20', '2025-08-20', 'last 3 months'],
    ['this year budget', '2025-01-01', '2025-12-31', 'this year'],
  ])('%s', (text, from, to, words) => {
    const span = findDateSpan(text, today);
    expect(span).toMatchObject({ from, to });
    expect(text.slice(span?.startUtf16, span?.endUtf16)).toBe(words);
  });

  it('crosses the border of a year', () => {
    expect(findDateSpan('पिछले महीने', '2025-01-31')).toMatchObject({ from: '2024-12-01', to: '2024-12-31' });
    expect(findDateSpan('पिछले 2 महीने', '2025-04-30')).toMatchObject({ from: '2025-02-28', to: '2025-04-30' });
  });

  it.each(['आज तक', 'मई दिवस', '2024', 'पिछले चुनाव', 'इस बार', 'रूस 2024-2028', 'पिछले 5000 साल', ''])(
    'finds none in: %s',
    (text) => expect(findDateSpan(text, today)).toBeNull(),
  );
});
