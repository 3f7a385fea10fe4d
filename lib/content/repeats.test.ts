import { expect, it } from 'vitest';
import { cleanText } from './clean-text';

const title = 'बंद घरों के गांव में लौटे दो परिवार';
const first = 'गांव के चौंसठ घरों में से इकतालीस पर ताला है और दोपहर में वहां सूखे पत्तों की आवाज सुनाई देती है।';
const second = 'सत्यभामा बताती हैं, “हमारे खेत में पानी नहीं आता, इसलिए बेटे भट्ठे पर चले गए। अब छह महीने उनका काम है।”';
const read = (...lines: string[]) => {
  const cleaned = cleanText(['होम', 'शेयर करें', title, ...lines].join('\n'));
  return cleaned === null ? [] : [cleaned.summary ?? [], cleaned.body.map(({ text }) => text)].flat();
};

it('takes out what a paragraph says too: a quotation set large, the paragraph’s cut-off beginning', () => {
  const quotation = '“हमारे खेत में पानी नहीं आता, इसलिए बेटे भट्ठे पर चले गए।”';
  const teaser = 'गांव के चौंसठ घरों में से इकतालीस पर ताला है...';
  expect(read(teaser, first, quotation, second)).toEqual([first, second]);
});

it('keeps a quotation in other words, and a sentence that the text takes up again', () => {
  const other = '“हमारे खेत में पानी नहीं आता, बेटे शहर चले गए।”';
  const taken = 'गांव के चौंसठ घरों में से इकतालीस पर ताला है।';
  expect(read(taken, first, other, second)).toEqual([taken, first, other, second]);
});
