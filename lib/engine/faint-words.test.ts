import { expect, it } from 'vitest';
import { isFaint } from './faint-words';

it.each(['ऑफ', 'मेक', 'डॉ', 'नई', 'नये', 'बड़े', 'प्रसिद्ध', 'वर्षों', 'लोगों', 'बताया', 'स्थित'])(
  '%s is no reason for two articles to belong together',
  (word) => expect(isFaint(word)).toBe(true),
);

it.each([
  'रूस',
  'चीन',
  'रक्षा',
  'मंत्रियों',
  'सेना',
  'कर',
  'बजट',
  'वाणिज्य',
  'नागपुर',
  'दिनकर',
  'DPIIT',
  'AI',
  '5जी',
])('%s is', (word) => expect(isFaint(word)).toBe(false));
