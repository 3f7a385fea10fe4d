import { expect, openFilters, openResult, results, searchInput, test, titles } from './site';

test.use({ expectedConsole: /404 \(Not Found\)/u });

test('the home page form opens complete results', async ({ page }) => {
  await page.goto('/');
  await searchInput(page).fill('लावरोव');
  await page.getByRole('button', { name: 'खोजें', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: '‘लावरोव’ के परिणाम' })).toBeVisible();
  await expect(results(page)).toHaveCount(2);
  await expect(results(page).locator('mark').first()).toHaveText('लावरोव');
});

test('filters, dates and order are links and forms', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await openFilters(page);
  await page.getByRole('link', { name: /^रक्षा/u }).click();
  await expect(page).toHaveURL(/topic=raksha/u);
  expect((await titles(page)).length).toBe(2);
  await openFilters(page);
  await page.getByLabel('कब से').fill('जनवरी 2025');
  await page.getByRole('button', { name: 'तारीख लागू करें' }).click();
  await expect(page).toHaveURL(/topic=raksha&from=2025-01-01/u);
  expect(await titles(page)).toEqual([
    'भारत-रूस रक्षा मंत्रियों की मुलाकात, आत्मनिर्भर भारत और नई तकनीकों में सहयोग पर जोर',
  ]);
  await page.getByRole('link', { name: 'सब हटाएँ' }).click();
  await page.getByRole('link', { name: 'पुराने पहले' }).click();
  await expect(results(page).first()).toContainText('27 दिसंबर 2023');
});

test('a topic that the words name is offered as a link', async ({ page }) => {
  await page.goto('/search?q=रूस+रक्षा');
  await page.getByRole('link', { name: 'विषय: रक्षा + ‘रूस’' }).click();
  await expect(results(page)).toHaveCount(2);
});

test('topics, months and sources are plain pages', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'पूरा संग्रह' }).click();
  await page.getByRole('link', { name: /अगस्त/u }).click();
  await page.getByRole('main').getByRole('link', { name: 'कूटनीति' }).first().click();
  await expect(page.getByRole('main').getByRole('article')).toHaveCount(2);
});

test('an article can be read', async ({ page }) => {
  await page.goto('/search?q=हाइपरसोनिक');
  await openResult(page);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('रक्षा मंत्रियों की मुलाकात');
  await expect(page.getByText('हाइपरसोनिक').first()).toBeVisible();
});

test('an unknown address says so', async ({ page }) => {
  const response = await page.goto('/nahin-hai/yah-pata');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'पृष्ठ नहीं मिला' })).toBeVisible();
  await expect(searchInput(page)).toBeVisible();
});

test('a date that cannot be read is said beside its field, as it was typed', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await openFilters(page);
  await page.getByLabel('कब से').fill('31/2/2024');
  await page.getByRole('button', { name: 'तारीख लागू करें' }).click();
  const field = page.getByLabel('कब से');
  await expect(field).toBeVisible();
  await expect(field).toHaveValue('31/2/2024');
  await expect(field).toHaveAccessibleDescription('ऐसी कोई तारीख नहीं होती। दिन और महीना जाँच लें।');
  await expect(results(page)).toHaveCount(5);
});

test('results over time are links', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await openFilters(page);
  await page.getByRole('link', { name: 'अगस्त 2025: 3 लेख' }).click();
  await expect(results(page)).toHaveCount(3);
});

test('a search without results leads on', async ({ page }) => {
  await page.goto('/search?q=bharat+rus&exact=1');
  const way = page.getByRole('link', { name: /^देवनागरी में: ‘भारत रूस’/u });
  await expect(way).toContainText('5 लेख');
  await way.click();
  await expect(results(page)).toHaveCount(5);
});
