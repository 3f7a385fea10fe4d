import { expect, hydrated, results, searchInput, test } from './site';

test('the first focus asks for the worker’s one script and the index, and typing then needs no server', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/^\/(?:search-worker|search-index|api)\//u.test(pathname)) asked.push(pathname);
  });
  await page.goto('/search');
  await hydrated(page);
  expect(asked).toEqual([]);
  const manifest = page.waitForResponse('**/search-index/manifest.*');
  const script = page.waitForEvent('worker');
  await searchInput(page).focus();
  await Promise.all([manifest, script]);
  const named = asked.toSorted().map((path) => path.replace(/[-.][\w-]+\.js(?:on)?$/u, ''));
  expect(named).toEqual(['/search-index/manifest', '/search-worker/worker']);
  await expect(async () => {
    asked.length = 0;
    await searchInput(page).fill('बेलूसोव');
    await expect(results(page)).toHaveCount(1);
    await searchInput(page).fill('लावरोव');
    await expect(results(page)).toHaveCount(2);
    expect(asked.filter((path) => path.startsWith('/api/'))).toEqual([]);
  }).toPass();
});
