import type { Locator, Page } from '@playwright/test';
import { expect, filters, hydrated, results, searchInput, test } from './site';

test('slash and Ctrl+K lead to the search box', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await hydrated(page);
  for (const shortcut of ['/', 'Control+k']) {
    await page.getByRole('heading', { level: 1 }).click();
    await expect(searchInput(page)).not.toBeFocused();
    await page.keyboard.press(shortcut);
    await expect(searchInput(page)).toBeFocused();
  }
  await expect(searchInput(page)).toHaveValue('रूस');
});

test('suggestions are chosen with the arrow keys and closed with Escape', async ({ page }) => {
  await page.goto('/');
  const input = searchInput(page);
  await input.pressSequentially('एल्यु');
  const list = page.getByRole('listbox', { name: 'सुझाव' });
  await expect(list.getByRole('option', { name: 'एल्युमीनियम', exact: true })).toBeVisible();
  await expect(input).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('ArrowDown');
  const chosen = list.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  expect(await input.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await input.pressSequentially('मी');
  await expect(list).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const word = await chosen.innerText();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `‘${word}’ के परिणाम` })).toBeVisible();
});

test('an article among the suggestions opens', async ({ page }) => {
  await page.goto('/');
  await searchInput(page).pressSequentially('बेलूसोव');
  const article = page.getByRole('option', { name: /रक्षा मंत्रियों की मुलाकात/u });
  await article.click();
  await expect(page).toHaveURL(/\/article\//u);
});

test('the first Tab leads past the masthead', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'सीधे मुख्य सामग्री पर जाएँ' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(searchInput(page)).toBeFocused();
});

test('a link leads past the filters, and the address stays the one of the search', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await hydrated(page);
  const skip = page.getByRole('link', { name: 'सीधे परिणामों पर जाएँ' });
  await tabTo(page, skip);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(results(page).first().getByRole('link')).toBeFocused();
  await expect(page).toHaveURL(/\?q=[^#]+$/u);
});

test('where the pressed link goes away, the focus goes to the heading of the results', async ({ page }) => {
  await page.goto('/search?q=रूस&topic=raksha');
  await hydrated(page);
  const heading = page.getByRole('heading', { level: 1 });
  await page.getByRole('link', { name: 'रक्षा: हटाएँ' }).press('Enter');
  await expect(results(page)).toHaveCount(5);
  await expect(heading).toBeFocused();
  await filters(page)
    .getByRole('link', { name: /^अगस्त 2025: 3 लेख/u })
    .first()
    .press('Enter');
  await expect(results(page)).toHaveCount(3);
  await expect(heading).toBeFocused();
});

test('an input method searches while composing, and keeps Enter for itself', async ({ page }) => {
  await page.goto('/search');
  await searchInput(page).focus();
  await hydrated(page);
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['ल', 'ला', 'लाव', 'लावरोव']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(page.getByRole('heading', { level: 1, name: '‘लावरोव’ के परिणाम' })).toBeVisible();
  await expect(page).toHaveURL(/q=/u);
  const entries = await page.evaluate(() => window.history.length);
  await searchInput(page).dispatchEvent('keydown', {
    key: 'Enter',
    keyCode: 229,
    isComposing: true,
    cancelable: true,
  });
  expect(await page.evaluate(() => window.history.length)).toBe(entries);
  await keyboard.send('Input.insertText', { text: 'लावरोव' });
  await searchInput(page).press('Enter');
  expect(await page.evaluate(() => window.history.length)).toBe(entries + 1);
  await expect(results(page)).toHaveCount(2);
});

test('the number of results is announced after a pause', async ({ page }) => {
  await page.goto('/search');
  await searchInput(page).fill('बेलूसोव');
  await expect(page.getByRole('status').filter({ hasText: '1 लेख मिला' })).toBeAttached();
});

/** Presses Tab until the element has the focus, as a reader without a mouse does. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeAttached();
  for (let step = 0; step < 80; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

test('from search to filter to article and back, by keyboard alone', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.keyboard.press('/');
  await page.keyboard.type('रूस');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(5);
  const topic = filters(page).getByRole('link', { name: /^रक्षा/u });
  await tabTo(page, topic);
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveCount(2);
  await expect(topic).toBeFocused();
  const link = results(page).last().getByRole('link').first();
  await tabTo(page, link);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/article\//u);
  await page.goBack();
  await expect(results(page)).toHaveCount(2);
  await expect(link).toBeFocused();
});
