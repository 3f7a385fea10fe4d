import {
  closeFilters,
  expect,
  filterOpener,
  filters,
  heldBack,
  hydrated,
  openFilters,
  results,
  test,
  titles,
} from './site';

test('a month shows exactly its articles', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await openFilters(page);
  await filters(page)
    .getByRole('link', { name: /^अगस्त 2025: 3 लेख/u })
    .click();
  await expect(page).toHaveURL(/from=2025-08-01&to=2025-08-31/u);
  await closeFilters(page);
  await expect(results(page)).toHaveCount(3);
  for (const result of await results(page).all()) await expect(result).toContainText('अगस्त 2025');
  await page.getByRole('link', { name: 'अगस्त 2025: हटाएँ' }).click();
  await expect(results(page)).toHaveCount(5);
});

test('a filter says how many results it gives, and gives as many', async ({ page }) => {
  await page.goto('/search?q=भारत');
  await openFilters(page);
  const defence = filters(page).getByRole('link', { name: /^रक्षा/u });
  await expect(defence).toHaveAccessibleName(/2 लेख/u);
  await defence.click();
  await expect(defence).toHaveAttribute('aria-current', 'true');
  await closeFilters(page);
  await expect(results(page)).toHaveCount(2);
  await expect(page.getByText('2 लेख मिले', { exact: true }).first()).toBeVisible();
});

test('topic and date narrow down together and are let go one by one or all at once', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/search?q=रूस&topic=raksha&from=2025-12-01&to=2025-12-31');
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'दिसंबर 2025: हटाएँ' }).click();
  await expect(results(page)).toHaveCount(2);
  await page.goBack();
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'सब हटाएँ' }).click();
  await expect(results(page)).toHaveCount(5);
});

test('without words the filters name the page', async ({ page }) => {
  await page.goto('/search?topic=raksha&from=2025-12-01&to=2025-12-31');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('रक्षा · दिसंबर 2025');
  await expect(page).toHaveTitle('रक्षा · दिसंबर 2025 · ख़बर खोज');
});

const typedDates = [
  ['15/8/2024', 'दिसंबर 2025', 'from=2024-08-15&to=2025-12-31', 4],
  ['१ अगस्त २०२५', '31 अगस्त 2025', 'from=2025-08-01&to=2025-08-31', 3],
  ['2023', '', 'from=2023-01-01', 5],
  ['', '2023', 'to=2023-12-31', 1],
  ['2025-12-31', '2025-09-01', 'from=2025-09-01&to=2025-12-31', 1],
] as const;
test('a range is typed as people write dates, open at either end, in either order', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await hydrated(page);
  for (const [from, to, written, count] of typedDates) {
    await page.getByLabel('कब से').fill(from);
    await page.getByLabel('कब तक').fill(to);
    await page.getByRole('button', { name: 'तारीख लागू करें' }).click();
    await expect(page).toHaveURL((url) => url.search.endsWith(`&${written}`));
    await expect(results(page)).toHaveCount(count);
  }
});

test('a date that cannot be read is said beside its field and stays to be mended', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto('/search?q=रूस');
  await hydrated(page);
  await openFilters(page);
  const field = page.getByLabel('कब तक');
  await field.fill('31/2/2024');
  await page.getByRole('button', { name: 'तारीख लागू करें' }).click();
  await expect(field).toBeFocused();
  await expect(field).toHaveAccessibleDescription('ऐसी कोई तारीख नहीं होती। दिन और महीना जाँच लें।');
  await expect(field).toHaveValue('31/2/2024');
  await field.fill('परसों');
  await field.press('Enter');
  await expect(field).toHaveAccessibleDescription(/^तारीख समझ में नहीं आई/u);
  await field.fill('2024');
  await field.press('Enter');
  await expect(page).toHaveURL(/to=2024-12-31$/u);
  await expect(page.getByLabel('कब तक')).toHaveValue('31 दिसंबर 2024');
});

test('results over time lead from months to days and back, by keyboard too', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto('/search?q=रूस');
  await hydrated(page);
  await openFilters(page);
  const bars = filters(page).getByRole('figure', { name: 'महीने के अनुसार लेख' });
  await expect(bars.getByRole('link')).toHaveCount(3);
  await bars.getByRole('link', { name: 'अगस्त 2025: 3 लेख' }).focus();
  await page.keyboard.press('Enter');
  const days = filters(page).getByRole('figure', { name: 'दिन के अनुसार लेख' });
  await expect(days.getByRole('link')).toHaveCount(3);
  await filters(page).getByText('तालिका में देखें').click();
  const rows = filters(page).getByRole('table', { name: 'दिन के अनुसार लेख' }).getByRole('row');
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText('21 अगस्त 2025');
  await rows.nth(1).getByRole('link').click();
  await expect(page).toHaveURL(/from=2025-08-21&to=2025-08-21/u);
  await filters(page)
    .getByRole('navigation', { name: 'लंबी अवधि' })
    .getByRole('link', { name: '2025', exact: true })
    .click();
  await expect(page).toHaveURL(/from=2025-01-01&to=2025-12-31/u);
  await expect(filters(page).getByRole('figure', { name: 'महीने के अनुसार लेख' })).toBeVisible();
});

test('on a phone the filters are a sheet that keeps the focus and tells the number of results', {
  tag: '@phone',
}, async ({ page, isMobile }) => {
  test.skip(!isMobile, 'wide screens show the filters beside the results');
  await page.goto('/search?q=रूस');
  await hydrated(page);
  await openFilters(page);
  const sheet = page.getByRole('dialog', { name: 'छाँटें' });
  await expect(sheet.getByRole('button', { name: '5 लेख देखें' })).toBeVisible();
  await sheet.getByRole('link', { name: /^रक्षा/u }).click();
  await expect(sheet.getByRole('button', { name: '2 लेख देखें' })).toBeVisible();
  const box = await sheet.boundingBox();
  expect(box).toMatchObject({ x: 0, y: 0, ...page.viewportSize() });
  // Only the filters scroll: the button stays at the foot.
  expect(await sheet.evaluate((element) => element.scrollHeight - element.clientHeight)).toBe(0);
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const outside = await page.evaluate(
      () => document.activeElement !== document.body && document.activeElement?.closest('dialog') === null,
    );
    expect(outside).toBe(false);
  }
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(filterOpener(page)).toBeFocused();
  await expect(filterOpener(page)).toHaveText('छाँटें (1)');
  await expect(results(page)).toHaveCount(2);
});

test('on a phone Back closes the sheet and keeps what was chosen, then goes back', { tag: '@phone' }, async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'wide screens show the filters beside the results');
  await page.goto('/search?q=चीन');
  await page.goto('/search?q=रूस');
  await hydrated(page);
  const sheet = page.getByRole('dialog', { name: 'छाँटें' });
  await openFilters(page);
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(filterOpener(page)).toBeFocused();

  await openFilters(page);
  await sheet.getByRole('link', { name: /^रक्षा/u }).click();
  await expect(sheet.getByRole('button', { name: '2 लेख देखें' })).toBeVisible();
  await page.goBack();
  await expect(sheet).toBeHidden();
  await expect(page).toHaveURL(/topic=raksha$/u);
  await expect(results(page)).toHaveCount(2);

  // Closed by its own button it leaves nothing behind that Back would have to pass.
  await openFilters(page);
  await closeFilters(page);
  await page.goBack();
  await expect(page).not.toHaveURL(/topic=/u);
  await expect(results(page)).toHaveCount(5);
  await page.goBack();
  await expect(page).toHaveURL((url) => url.searchParams.get('q') === 'चीन');
});

test('on a phone filters out of sight are not drawn, and those opened before script ran stay open', {
  tag: '@phone',
}, async ({ page, isMobile }) => {
  test.skip(!isMobile, 'wide screens show the filters beside the results');
  const code = heldBack();
  await page.route('**/_next/static/**/*.js', async (route) => {
    await code.until;
    await route.continue();
  });
  await page.goto('/search?q=रूस', { waitUntil: 'commit' });
  await filterOpener(page).click();
  await expect(page.getByLabel('कब से')).toBeVisible();
  code.release();
  await hydrated(page);
  await expect(page.getByLabel('कब से')).toBeVisible();

  await page.goto('/search?q=चीन');
  await expect(filters(page).locator('a')).toHaveCount(0);
  await openFilters(page);
  await expect(filters(page).getByRole('link', { name: /^रक्षा/u })).toBeVisible();
});

test.describe('a reader far from India', () => {
  test.use({ timezoneId: 'America/New_York' });

  test('has the today of the articles, which goes along at midnight', async ({ page }) => {
    await page.clock.install({ time: '2025-08-07T23:59:00+05:30' });
    await page.goto('/search?q=रूस');
    await hydrated(page);
    await openFilters(page);
    const today = filters(page).getByRole('link', { name: 'आज', exact: true });
    await expect(today).toHaveAttribute('href', /from=2025-08-07&to=2025-08-07$/u);
    await page.clock.fastForward('02:00');
    await expect(today).toHaveAttribute('href', /from=2025-08-08&to=2025-08-08$/u);
    const thisYear = filters(page).getByRole('link', { name: 'इस साल' });
    await expect(thisYear).toHaveAttribute('href', /from=2025-01-01&to=2025-12-31$/u);
  });
});

test('a filter without results offers to let it go', async ({ page }) => {
  await page.goto('/search?q=रूस&topic=khel');
  await expect(page.getByRole('heading', { level: 1, name: '‘रूस’ के लिए कोई लेख नहीं मिला' })).toBeVisible();
  const way = page
    .getByRole('region', { name: 'परिणाम' })
    .getByRole('link', { name: /‘खेल’ का फ़िल्टर हटाकर/u });
  await expect(way).toContainText('5 लेख');
  await way.click();
  await expect(results(page)).toHaveCount(5);
});

test('newest and oldest first', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await page.getByRole('link', { name: 'नए पहले' }).click();
  await expect(results(page).first()).toContainText('4 दिसंबर 2025');
  const newest = await titles(page);
  await page.getByRole('link', { name: 'पुराने पहले' }).click();
  await expect(results(page).first()).toContainText('27 दिसंबर 2023');
  expect(await titles(page)).toEqual(newest.toReversed());
});

test('an inferred date says that it is', async ({ page }) => {
  await page.goto('/search?q=बेलूसोव');
  await expect(results(page).first()).toContainText('4 दिसंबर 2025 (अनुमानित तारीख)');
});

test('a recent date reads as days ago once the page runs, an older or inferred one never', async ({
  page,
}) => {
  const day = '2025-08-08T09:00:00+05:30';
  await page.clock.setFixedTime(day);
  await page.goto('/search?q=एल्युमीनियम');
  const stated = results(page).filter({ hasText: 'ट्रंप का टैरिफ वार' }).locator('time');
  await expect(stated).toHaveText(/ पहले$/u);
  await expect(stated).toHaveAttribute('title', '7 अगस्त 2025');
  const inferred = results(page).filter({ hasText: 'India Russia Trade Relations' }).locator('time');
  await expect(inferred).toHaveText('6 अगस्त 2025');
  await page.clock.setFixedTime('2025-09-08T09:00:00+05:30');
  await page.reload();
  await expect(results(page)).toHaveCount(2);
  await expect(stated).toHaveText('7 अगस्त 2025');
});
