import { expect, filters, openFilters, results, test, titles } from './site';

test('a month shows exactly its articles', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await openFilters(page);
  await filters(page)
    .getByRole('link', { name: /^अगस्त 2025/u })
    .click();
  await expect(page).toHaveURL(/from=2025-08-01&to=2025-08-31/u);
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
  await expect(results(page)).toHaveCount(2);
  await expect(defence).toHaveAttribute('aria-current', 'true');
  await expect(page.getByText('2 लेख मिले', { exact: true })).toBeVisible();
});

test('topic and date narrow down together and are let go one by one or all at once', async ({ page }) => {
  await page.goto('/search?q=रूस&topic=raksha&from=2025-12-01&to=2025-12-31');
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'दिसंबर 2025: हटाएँ' }).click();
  await expect(results(page)).toHaveCount(2);
  await page.goBack();
  await expect(results(page)).toHaveCount(1);
  await page.getByRole('link', { name: 'सब हटाएँ' }).click();
  await expect(results(page)).toHaveCount(5);
});

test('dates are typed, and turned around when they are the wrong way round', async ({ page }) => {
  await page.goto('/search');
  await openFilters(page);
  await page.getByLabel('इस दिन से').fill('2025-12-31');
  await page.getByLabel('इस दिन तक').fill('2025-09-01');
  await page.getByRole('button', { name: 'तारीख लागू करें' }).click();
  await expect(page).toHaveURL(/from=2025-09-01&to=2025-12-31/u);
  await expect(results(page)).toHaveCount(1);
});

test('a filter without results offers to let it go', async ({ page }) => {
  await page.goto('/search?q=रूस&topic=khel');
  await expect(page.getByRole('heading', { level: 1, name: '‘रूस’ के लिए कोई लेख नहीं मिला' })).toBeVisible();
  await page.getByText('चुनी गई शर्तें हटाकर देखें:').waitFor();
  await page.getByRole('region', { name: 'परिणाम' }).getByRole('link', { name: 'खेल: हटाएँ' }).click();
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
