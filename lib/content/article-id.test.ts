import { describe, expect, it } from 'vitest';
import { romanize } from '../text/romanize';
import { articleId } from './article-id';

describe('romanised titles', () => {
  it.each([
    ['भारत-रूस रक्षा सहयोग', 'bharat-rus-raksha-sahyog'],
    ['प्रधानमंत्री ने कहा', 'pradhanmantri-ne-kaha'],
    ['एवं स्वयं संबंध हिंदी', 'evam-svayam-sambandh-hindi'],
    ['सरकार जनता लखनऊ', 'sarkar-janta-lakhnau'],
    ['ज़मीन फ़ैसला', 'zamin-faisla'],
    ['Make in India: 2025 की', 'make-in-india-2025-ki'],
    ['११वें सत्र, 3डी', '11-ven-satr-3-di'],
    ['एस जयशंकर', 'es-jayshankar'],
    ['!!!', ''],
  ])('%s', (title, slug) => expect(romanize(title)).toBe(slug));
});

it('an id is ASCII, cut at a word, and told apart by address or file', () => {
  const title = 'वाणिज्य एवं उद्योग मंत्रालय ने एक आधिकारिक बयान में कहा कि आधुनिकीकरण एवं औद्योगिक सहयोग बढ़ेगा';
  const id = articleId(title, null, 'a.txt');
  expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*-[0-9a-f]{6}$/u);
  expect(id.length).toBeLessThanOrEqual(77);
  expect(articleId(title, null, 'b.txt')).not.toBe(id);
  expect(articleId(title, 'https://example.com/1', 'a.txt')).toBe(
    articleId(title, 'https://example.com/1', 'b.txt'),
  );
  expect(articleId('…', null, 'a.txt')).toMatch(/^lekh-[0-9a-f]{6}$/u);
});
