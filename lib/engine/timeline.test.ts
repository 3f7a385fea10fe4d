import { describe, expect, it } from 'vitest';
import { dayOf } from './filter';
import { timelineOf } from './timeline';

const open = { from: null, to: null };
const shown = (dates: readonly string[], range: { from: string | null; to: string | null } = open) =>
  timelineOf(new Map(dates.map((date, index) => [dayOf(date), index + 1])), range);
const values = ({ bars }: ReturnType<typeof shown>) => bars.map(({ value }) => value);

describe('results over time', () => {
  it('are counted by month up to three years, empty months between them', () => {
    const timeline = shown(['2024-11-30', '2025-01-02', '2025-01-31']);
    expect(timeline).toEqual({
      unit: 'month',
      bars: [
        { value: '2024-11', count: 1, chosen: false },
        { value: '2024-12', count: 0, chosen: false },
        { value: '2025-01', count: 5, chosen: false },
      ],
    });
    expect(shown(['2022-12-31', '2025-11-01'])).toMatchObject({ unit: 'month', bars: { length: 36 } });
  });

  it('are counted by year when they lie further apart', () => {
    const timeline = shown(['1998-05-01', '2001-12-31', '2001-01-01']);
    expect(timeline.unit).toBe('year');
    expect(timeline.bars.map(({ value, count }) => [value, count])).toEqual([
      ['1998', 1],
      ['1999', 0],
      ['2000', 0],
      ['2001', 5],
    ]);
  });

  it('of one month show each of its days, those of the range chosen', () => {
    const timeline = shown(['2024-02-10', '2024-03-10'], { from: '2024-02-10', to: '2024-02-11' });
    expect(timeline.unit).toBe('day');
    expect(values(timeline)).toHaveLength(29);
    expect(timeline.bars.filter(({ chosen }) => chosen)).toEqual([
      { value: '2024-02-10', count: 1, chosen: true },
      { value: '2024-02-11', count: 0, chosen: true },
    ]);
  });

  it('of a year show its months, of a fortnight across months its days', () => {
    const dates = ['2019-06-01', '2024-07-25'];
    expect(values(shown(dates, { from: '2024-01-01', to: '2024-12-31' }))).toHaveLength(12);
    expect(values(shown(dates, { from: '2024-07-25', to: '2024-08-03' }))).toHaveLength(10);
  });

  it('with one end open reach to the last result', () => {
    const dates = ['2024-05-05', '2025-03-01'];
    expect(values(shown(dates, { from: '2024-12-20', to: null }))).toEqual([
      '2024-12',
      '2025-01',
      '2025-02',
      '2025-03',
    ]);
    expect(values(shown(dates, { from: null, to: '2024-07-31' }))).toEqual(['2024-05', '2024-06', '2024-07']);
  });

  it('are not drawn empty for a range of centuries, nor at all without dates', () => {
    const dates = ['2024-05-05', '2025-03-01'];
    expect(values(shown(dates, { from: '1800-01-01', to: '2199-12-31' }))).toEqual(['2024', '2025']);
    expect(values(shown(dates, { from: '1800-01-01', to: '1900-12-31' }))).toEqual(['1800']);
    expect(shown([]).bars).toEqual([]);
    expect(values(shown(dates, { from: '2030-01-01', to: null }))).toHaveLength(31);
  });
});
