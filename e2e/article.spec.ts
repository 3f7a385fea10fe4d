import { expect, openResult, results, searchInput, test } from './site';

test('the words of the search are marked, and the buttons lead from one to the next', async ({ page }) => {
  await page.goto('/search?q=एल्युमीनियम');
  await openResult(page);
  await expect(page.getByRole('article').locator('mark').first()).toHaveText('एल्युमीनियम');
  const bar = page.getByRole('region', { name: 'चिह्नित शब्द' });
  await expect(bar).toContainText('‘एल्युमीनियम’');
  await bar.getByRole('button', { name: 'अगला चिह्नित शब्द' }).click();
  await expect(page.locator('mark').first()).toBeFocused();
  await bar.getByRole('button', { name: 'पिछला चिह्नित शब्द' }).click();
  await expect(page.locator('mark').last()).toBeFocused();
  await expect(page.locator('mark').last()).toBeInViewport();
  await bar.getByRole('button', { name: 'निशान हटाएँ' }).click();
  await expect(page.locator('mark')).toHaveCount(0);
});

test('the way back keeps words and filters', async ({ page }) => {
  await page.goto('/search?q=रूस&topic=raksha&sort=newest');
  await openResult(page, 'last');
  await page.getByRole('link', { name: '‘रूस’ के परिणामों पर लौटें' }).click();
  await expect(page).toHaveURL(/topic=raksha&sort=newest/u);
  await expect(results(page)).toHaveCount(2);
});

test('an article says where it comes from and what was derived', async ({ page }) => {
  await page.goto('/search?q=बेलूसोव');
  await openResult(page);
  const article = page.getByRole('article');
  await expect(article).toContainText('4 दिसंबर 2025 (अनुमानित तारीख)');
  await expect(article).toContainText('नई दिल्ली');
  await expect(article.getByRole('link', { name: 'सन्मार्ग' })).toHaveAttribute('href', 'https://sanmarg.in');
  await expect(page.getByRole('complementary', { name: 'इस लेख के बारे में' })).toContainText(
    'प्रकाशन की तारीख लेख में नहीं लिखी है',
  );
});

test('related articles lead on', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('article').first().getByRole('link').click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('region', { name: 'इससे जुड़े लेख' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('without a search nothing is marked and no index is loaded', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/');
  await page.getByRole('article').first().getByRole('link').click();
  await expect(page.getByRole('link', { name: 'सभी लेख' })).toBeVisible();
  await expect(searchInput(page)).toHaveValue('');
  await expect(page.locator('mark')).toHaveCount(0);
  expect(requests.filter((url) => url.includes('/search-index/'))).toEqual([]);
});

test('a search continues from the article', async ({ page }) => {
  await page.goto('/search?q=लावरोव');
  await openResult(page);
  await expect(searchInput(page)).toHaveValue('लावरोव');
  await searchInput(page).fill('उर्वरक');
  await searchInput(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '‘उर्वरक’ के परिणाम' })).toBeVisible();
});
