import { expect, results, test } from './site';

test('who does not know what to type finds something with each example, one of them in Latin letters', async ({
  page,
}) => {
  await page.goto('/');
  const examples = page.getByRole('main').locator('section').first().getByRole('link');
  const words = await examples.allInnerTexts();
  expect(words).toHaveLength(5);
  expect(words.filter((text) => /^[a-z ]+$/u.test(text))).toHaveLength(1);
  for (const text of words) {
    await page.goto('/');
    await examples.filter({ hasText: text }).click();
    await expect(results(page).first()).toBeVisible();
    await expect(page.locator('main mark').first()).toBeVisible();
  }
});

test('the home page leads to the newest articles, to topics with their counts, to the archive and the sources', {
  tag: '@phone',
}, async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('article').first()).toContainText('4 दिसंबर 2025');
  const topics = page.getByRole('region', { name: 'विषय' });
  await expect(topics.getByRole('link').first()).toHaveAccessibleName(/^व्यापार\s*3 लेख$/u);
  for (const [name, heading] of [
    ['सभी विषय', 'विषय के अनुसार लेख'],
    ['पूरा संग्रह', 'महीने के अनुसार लेख'],
    ['सभी स्रोत', 'स्रोत के अनुसार लेख'],
  ] as const) {
    await page.goto('/');
    await topics.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
  }
});
