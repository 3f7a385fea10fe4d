import { expect, it } from 'vitest';
import { withoutMarkup } from './markup';

it.each([
  ['&quot;किसान&quot; &amp; मजदूर', '"किसान" & मजदूर'],
  ['&amp;quot;पुल&amp;quot;', '"पुल"'],
  ['&#2325;&#x916;&#39;', "कख'"],
  ['<p>पहला</p><p class="x">दूसरा<br/>तीसरा</p>', '\nपहला\n\nदूसरा\nतीसरा\n'],
  ['<strong>नई दिल्ली:</strong> <a href="/x">मंत्री</a> ने कहा', 'नई दिल्ली: मंत्री ने कहा'],
  ['<script>var a = "क";</script>ख<!-- विज्ञापन -->', '\nख\n'],
  [
    '<!DOCTYPE html><SCRIPT src="a>b">1</script >क<style>p{}</style><noscript><img></noscript>ख',
    '\n\nक\n\nख',
  ],
  ['<!DOCTYPE html>\n<p>नई\n  दिल्ली</p>\n<p>पटना</p>', '\n \nनई दिल्ली\n \nपटना\n'],
  ['<!-- <script> -->क</script>', '\nक</script>'],
  ['क<script>ख<script>ग', 'क<script>ख<script>ग'],
  [
    '5 < 7 और 7 > 5, <नाम> लिखें, AT&T और R&D; &अज्ञात; &valueOf;',
    '5 < 7 और 7 > 5, <नाम> लिखें, AT&T और R&D; &अज्ञात; &valueOf;',
  ],
])('%s', (raw, text) => expect(withoutMarkup(raw).text).toBe(text));

it('says what it took out', () => {
  expect(withoutMarkup('<b>क</b>').taken).toEqual(['<b>', '</b>']);
  expect(withoutMarkup('क ख').taken).toEqual([]);
});

// Quadratic work would take minutes for each.
it.each(['<script ', '<script>', '<style>क', '<!--', '<!doctype ', '</script   '])(
  'reads a megabyte of %s',
  (piece) => {
    const text = piece.repeat(1_000_000 / piece.length);
    expect(withoutMarkup(text)).toEqual({ text, taken: [] });
  },
);
