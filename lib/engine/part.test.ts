import { expect, it } from 'vitest';
import { part } from './part';

it('loads once for all who ask, and again for who asks after a failure', async () => {
  const answers = [Promise.reject(new Error('offline')), Promise.resolve('module')];
  let loads = 0;
  const load = part(() => answers[loads++] ?? Promise.resolve('other'));
  expect(await Promise.all([load(), load()])).toEqual([null, null]);
  expect(await Promise.all([load(), load()])).toEqual(['module', 'module']);
  expect(await load()).toBe('module');
  expect(loads).toBe(2);
});
