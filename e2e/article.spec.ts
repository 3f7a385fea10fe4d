import { expect, hydrated, openResult, results, searchInput, test } from './site';

const longArticle = '/article/tramp-ka-tairif-var-beasar-ab-bharat-aur-rus-ke-bich-elyuminiyam-56dfe3';

test('the words of the search are marked, and the buttons lead from one to the next', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/search?q=एल्युमीनियम');
  await openResult(page);
  await expect(page.getByRole('article').locator('mark').first()).toHaveText('एल्युमीनियम');
  const bar = page.getByRole('region', { name: 'चिह्नित शब्द' });
  await expect(bar).toContainText('‘एल्युमीनियम’');
  await bar.getByRole('button', { name: 'अगला चिह्नित शब्द' }).click();
  await expect(page.locator('mark').first()).toBeFocused();
  await expect(bar.getByRole('status')).toContainText(/^1\/\d/u);
  await bar.getByRole('button', { name: 'पिछला चिह्नित शब्द' }).click();
  await expect(page.locator('mark').last()).toBeFocused();
  await expect(page.locator('mark').last()).toBeInViewport();
  const count = await page.locator('mark').count();
  await expect(bar.getByRole('status')).toContainText(`${count}/${count}`);
});

test('marks can be switched off and on again', async ({ page }) => {
  await page.goto(`${longArticle}?q=उर्वरक`);
  const back = page.getByRole('button', { name: '‘उर्वरक’ चिह्नित करें' });
  await page.getByRole('button', { name: 'निशान हटाएँ' }).click();
  await expect(page.locator('main mark')).toHaveCount(0);
  await expect(back).toBeFocused();
  await back.press('Space');
  await expect(page.locator('main mark').first()).toHaveText('उर्वरक');
  await expect(page.getByRole('button', { name: 'अगला चिह्नित शब्द' })).toBeFocused();
});

test('a long article has an outline that leads to its parts and keeps the marks', async ({ page }) => {
  await page.goto(`${longArticle}?q=उर्वरक`);
  await page
    .getByRole('navigation', { name: 'इस लेख में' })
    .getByRole('link', { name: 'पिछली बैठक की प्रगति पर नजर' })
    .click();
  await expect(page).toHaveURL(/\?q=.+#part-\d+$/u);
  await expect(page.getByRole('heading', { name: 'पिछली बैठक की प्रगति पर नजर' })).toBeInViewport();
  await expect(page.locator('main mark').first()).toBeAttached();
});

test('the text can be made larger, stays so on the next page and does not jump at its start', {
  tag: '@phone',
}, async ({ page }) => {
  const size = () =>
    page.getByText('भारत और रूस ने अपनी रणनीतिक साझेदारी').evaluate((text) => getComputedStyle(text).fontSize);
  await page.goto(longArticle);
  await hydrated(page);
  expect(await size()).toBe('18px');
  const larger = page.getByRole('button', { name: 'अक्षर बड़े करें' });
  await larger.click();
  await larger.click();
  await expect.poll(size).toBe('23.4px');
  await page.route('**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload({ waitUntil: 'commit' });
  // No script of ours has run, yet the text has its size already.
  await expect.poll(size).toBe('23.4px');
});

test('the way back keeps words and filters', async ({ page }) => {
  await page.goto('/search?q=रूस&topic=raksha&sort=newest');
  await openResult(page, 'last');
  await page.getByRole('link', { name: '‘रूस’ के परिणामों पर लौटें' }).click();
  await expect(page).toHaveURL(/topic=raksha&sort=newest/u);
  await expect(results(page)).toHaveCount(2);
});

test('an article says where it comes from and what was derived', { tag: '@phone' }, async ({
  page,
  isMobile,
}) => {
  await page.goto('/search?q=बेलूसोव');
  await openResult(page);
  const article = page.getByRole('article');
  await expect(article).toContainText('4 दिसंबर 2025 (अनुमानित तारीख)');
  await expect(article).toContainText('नई दिल्ली');
  await expect(article.getByRole('link', { name: 'सन्मार्ग' })).toHaveAttribute('href', '/source/sanmarg');
  await expect(article.getByRole('link', { name: 'प्रकाशन की वेबसाइट' })).toHaveAttribute(
    'href',
    'https://sanmarg.in',
  );
  await expect(article.getByRole('link', { name: /^4 दिसंबर 2025/u })).toHaveAttribute(
    'href',
    '/archive/2025/12',
  );
  const way = page.getByRole('navigation', { name: 'आप यहाँ हैं' }).getByRole('link');
  // On a phone the masthead and the topics above the title say as much.
  if (!isMobile) await expect(way).toHaveText(['मुखपृष्ठ', 'रक्षा']);
  await page.getByText('यह पाठ कैसे बना').click();
  await expect(article).toContainText('तारीख मूल पाठ में नहीं लिखी है');
  await expect(article).toContainText('मूल पृष्ठ के 11 अंश लेख का हिस्सा नहीं थे');
  await expect(page.getByText('No stories found.').first()).toBeHidden();
  await page.getByText('हटाया गया पाठ देखें').click();
  await expect(page.getByText('ख़ाली सूची की सूचना')).toBeVisible();
  await expect(page.getByText('No stories found.').first()).toBeVisible();
});

test('related articles lead on', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('article').first().getByRole('link').click();
  const title = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('region', { name: 'इससे जुड़े लेख' }).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('related articles say which words they share', async ({ page }) => {
  await page.goto(longArticle);
  const first = page.getByRole('region', { name: 'इससे जुड़े लेख' }).getByRole('listitem').first();
  await expect(first).toContainText(/साझा शब्द: .*उर्वरक/u);
});

test('the next and the previous article of the topic are a link away', async ({ page }) => {
  await page.goto(longArticle);
  const beside = page.getByRole('navigation', { name: '‘व्यापार’ के और लेख' });
  await expect(beside.getByRole('link', { name: /^पुराना/u })).toContainText('India Russia Trade Relations');
  await beside.getByRole('link', { name: /^नया/u }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('एस जयशंकर की महत्वपूर्ण बैठक');
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

test('on paper there is the article alone, with the address of its source', async ({ page }) => {
  await page.goto('/search?q=बेलूसोव');
  await openResult(page);
  await expect(page.locator('mark').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('article').getByText('4 दिसंबर 2025').first()).toBeVisible();
  for (const part of ['search', 'navigation', 'button'] as const) {
    await expect(page.getByRole(part)).toHaveCount(0);
  }
  await expect(page.getByRole('region', { name: 'इससे जुड़े लेख' })).toBeHidden();
  const printed = await page
    .getByRole('link', { name: 'प्रकाशन की वेबसाइट' })
    .evaluate((link) => getComputedStyle(link, '::after').content);
  expect(printed).toContain('https://sanmarg.in');
});
