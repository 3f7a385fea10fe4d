import { expect, hydrated, marked, results, searchInput, test, titles } from './site';

const address = (page: { url(): string }) => decodeURIComponent(page.url());

test('a reader types and results follow without a page load, the address too', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto('/search');
  await expect(page.getByRole('heading', { level: 1, name: 'सभी लेख' })).toBeVisible();
  await page.evaluate(() => Object.assign(window, { sameDocument: true }));
  await searchInput(page).pressSequentially('हथियार');
  await expect(page.getByRole('heading', { level: 1, name: '‘हथियार’ के परिणाम' })).toBeVisible();
  await expect(results(page).first()).toContainText('रूस मेक इन इंडिया’');
  await expect(page).toHaveURL(/\/search\?q=/u);
  await expect.poll(() => address(page)).toContain('?q=हथियार');
  expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
});

test('both spellings of a word find both articles, the exact spelling first', async ({ page }) => {
  await page.goto('/search?q=एल्यूमीनियम');
  await expect(results(page)).toHaveCount(2);
  await expect(results(page).first()).toContainText('India Russia Trade Relations');
  await expect(results(page).last()).toContainText('मात्रा का अंतर: एल्यूमीनियम → एल्युमीनियम');
  await searchInput(page).fill('एल्युमीनियम');
  await expect(results(page).first()).toContainText('ट्रंप का टैरिफ वार');
  await expect(results(page)).toHaveCount(2);
});

test('words are marked as the article spells them, whole', async ({ page }) => {
  await page.goto('/search?q=समझौता');
  await expect(marked(page).first()).toBeVisible();
  for (const word of await marked(page).allInnerTexts()) expect(word).toMatch(/^समझौत/u);
});

test('roman typing is read as Hindi, said so, and can be undone', async ({ page }) => {
  await page.goto('/search?q=bharat+rus');
  await expect(results(page)).toHaveCount(5);
  await expect(page.getByText('‘भारत रूस’ के परिणाम', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'केवल ‘bharat rus’ खोजें' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('‘bharat rus’ के लिए कोई लेख नहीं मिला');
});

test('a submitted search is an entry of the history, typing is not', async ({ page }) => {
  await page.goto('/search?q=रूस');
  const before = await page.evaluate(() => window.history.length);
  await searchInput(page).fill('चीन');
  await expect.poll(() => address(page)).toContain('q=चीन');
  expect(await page.evaluate(() => window.history.length)).toBe(before);
  await searchInput(page).press('Enter');
  expect(await page.evaluate(() => window.history.length)).toBe(before + 1);
  await page.goBack();
  await expect(searchInput(page)).toHaveValue('रूस');
  await expect.poll(() => address(page)).toContain('q=रूस');
  await expect(page.getByRole('heading', { level: 1, name: '‘रूस’ के परिणाम' })).toBeVisible();
});

test('nothing found is no dead end', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/search?q=कखगघङछ&topic=raksha');
  await expect(page.getByRole('heading', { level: 1, name: '‘कखगघङछ’ के लिए कोई लेख नहीं मिला' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'ऐसे भी खोजकर देखें' })).toBeVisible();
  await page.getByRole('link', { name: /^व्यापार\s?3 लेख$/u }).click();
  await expect(results(page).first()).toBeVisible();
  await expect(searchInput(page)).toHaveValue('');
});

test('the search box of the home page opens the results', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/');
  await searchInput(page).fill('बेलूसोव');
  await searchInput(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '‘बेलूसोव’ के परिणाम' })).toBeVisible();
  expect(await titles(page)).toHaveLength(1);
});

test('a pasted link of a search is shared whole', async ({ page, context }) => {
  await page.goto('/search?q=रूस&topic=raksha&sort=newest');
  const whatsApp = page.getByRole('link', { name: 'WhatsApp पर भेजें', includeHidden: true });
  const message = decodeURIComponent((await whatsApp.getAttribute('href')) ?? '');
  const link = /http\S+$/u.exec(message)?.[0] ?? '';
  const opened = await context.newPage();
  await opened.goto(link.slice(new URL(link).origin.length));
  expect(await titles(opened)).toEqual(await titles(page));
  expect((await titles(page)).length).toBeGreaterThan(0);
});

test('a topic that the words name is offered as a filter', async ({ page }) => {
  await page.goto('/search?q=bharat+rus+raksha');
  await page.getByRole('link', { name: 'विषय: रक्षा + ‘bharat rus’' }).click();
  await expect(page).toHaveURL(/q=bharat\+rus&topic=raksha$/u);
  await expect(results(page)).toHaveCount(2);
  await expect(searchInput(page)).toHaveValue('bharat rus');
  await searchInput(page).fill('लावरोव कूटनीति');
  await expect(page.getByRole('link', { name: 'विषय: कूटनीति + ‘लावरोव’' })).toBeVisible();
});

test('a result says which of the words it lacks', async ({ page }) => {
  await page.goto('/search?q=लावरोव+हथियार+रक्षा');
  await expect(results(page).first()).not.toContainText('इसमें नहीं');
  await expect(results(page).filter({ hasText: 'इसमें नहीं: लावरोव' })).toHaveCount(1);
});

test('a misspelt name is asked about', async ({ page }) => {
  await page.goto('/search?q=आंद्रेई+बेलूशोव');
  await expect(page.getByText('क्या आपका मतलब आंद्रेई बेलूसोव था?')).toBeVisible();
  await page.getByRole('link', { name: 'आंद्रेई बेलूसोव', exact: true }).click();
  await expect(searchInput(page)).toHaveValue('आंद्रेई बेलूसोव');
  await expect(page.getByText('क्या आपका मतलब')).toHaveCount(0);
});

test('a passage that begins within a sentence says so', async ({ page }) => {
  await page.goto('/search?q=bharat+rus+raksha');
  await expect(
    results(page)
      .first()
      .getByText(/^… की भारत यात्रा/u),
  ).toBeVisible();
});

test('a result page leads to its feed', async ({ page }) => {
  await page.goto('/search?q=रूस&topic=raksha&sort=newest');
  await expect(page.getByRole('link', { name: 'इस खोज की फ़ीड (Atom)' })).toHaveAttribute(
    'href',
    `/feed.xml?q=${encodeURIComponent('रूस')}&topic=raksha`,
  );
});

test('notes on the query wait until the reader pauses, so that results stand still while somebody types', {
  tag: '@phone',
}, async ({ page }) => {
  await page.clock.install();
  await page.goto('/search');
  await hydrated(page);
  const first = results(page).first();
  const top = (await first.boundingBox())?.y;
  await page.clock.pauseAt(Date.now() + 60_000);
  await searchInput(page).fill('raksha');
  await expect(page.getByRole('heading', { level: 1, name: '‘raksha’ के परिणाम' })).toBeVisible();
  const reading = page.getByRole('link', { name: 'केवल ‘raksha’ खोजें' });
  await expect(reading).toBeHidden();
  expect((await first.boundingBox())?.y).toBe(top);
  await page.clock.runFor(500);
  await expect(reading).toBeVisible();
});

test('the first of two quotes takes no results away', async ({ page }) => {
  await page.goto('/search');
  await hydrated(page);
  await searchInput(page).fill('"');
  await searchInput(page).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'सभी लेख' })).toBeVisible();
  await expect(results(page)).toHaveCount(5);
});
