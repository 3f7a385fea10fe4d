import type { Page } from '@playwright/test';
import { expect, heldBack, hydrated, results, searchInput, test } from './site';

const list = (page: Page) => page.getByRole('listbox', { name: 'सुझाव' });
const options = (page: Page) => list(page).getByRole('option');

test('Latin letters suggest Hindi words, on the result page too', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/search');
  await searchInput(page).pressSequentially('bhar');
  await expect(options(page).filter({ hasText: /^भारत$/u })).toBeVisible();
  await expect(options(page).filter({ hasText: /^भारतीय$/u })).toBeVisible();
  await options(page)
    .filter({ hasText: /^भारतीय$/u })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: '‘भारतीय’ के परिणाम' })).toBeVisible();
  await expect(searchInput(page)).toHaveValue('भारतीय');
  await expect(list(page)).toBeHidden();
  await expect(results(page).first()).toBeVisible();
});

test('over results the list is short, and steps aside for who looks at them', { tag: '@phone' }, async ({
  page,
}) => {
  await page.goto('/search?q=रूस');
  await hydrated(page);
  await searchInput(page).fill('');
  await searchInput(page).pressSequentially('भार');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('भार');
  await expect(options(page)).toHaveCount(3);
  const below = (await list(page).boundingBox()) ?? { y: 0, height: 0 };
  const title = (await results(page).first().getByRole('heading').boundingBox()) ?? { y: 0 };
  expect(below.y + below.height).toBeLessThan(title.y);

  // A finger, or a click, beside everything that could take the cursor.
  await results(page).first().locator('p').first().click();
  await expect(list(page)).toBeHidden();
  await searchInput(page).fill('भारत');
  await expect(list(page)).toBeVisible();
  await page.mouse.wheel(0, 40);
  await expect(list(page)).toBeHidden();
});

test('a topic is suggested by its name in any letters', async ({ page }) => {
  for (const [path, typed] of [
    ['/', 'vyap'],
    ['/search?q=रूस', 'व्याप'],
  ] as const) {
    await page.goto(path);
    await searchInput(page).fill('');
    await searchInput(page).pressSequentially(typed);
    await options(page).filter({ hasText: 'विषय' }).click();
    await expect(page).toHaveURL(/\/search\?topic=vyapar$/u);
    await expect(results(page)).toHaveCount(3);
  }
});

test('own searches are offered however long the first press lasts', { tag: '@phone' }, async ({ page }) => {
  await page.goto('/search');
  await hydrated(page);
  await searchInput(page).fill('लावरोव');
  await searchInput(page).press('Enter');
  await page.goto('/');
  await hydrated(page);
  await searchInput(page).hover();
  await page.mouse.down();
  // What suggests arrives meanwhile.
  await expect(searchInput(page)).toHaveRole('combobox');
  await page.mouse.up();
  await expect(options(page)).toHaveText([/^लावरोव/u]);
});

test('own searches are offered, cleared and not kept when the reader says so', { tag: '@phone' }, async ({
  page,
}) => {
  test.slow();
  await page.goto('/search');
  await hydrated(page);
  for (const text of ['लावरोव', 'बेलूसोव']) {
    await searchInput(page).fill(text);
    await searchInput(page).press('Enter');
  }
  await page.goto('/');
  await hydrated(page);
  await searchInput(page).click();
  await expect(options(page)).toHaveText([/^बेलूसोव/u, /^लावरोव/u]);
  await options(page).last().click();
  await expect(page.getByRole('heading', { level: 1, name: '‘लावरोव’ के परिणाम' })).toBeVisible();
  await searchInput(page).fill('');
  await page.getByRole('button', { name: 'हाल की खोजें मिटाएँ' }).click();
  await expect(options(page)).toHaveCount(0);
  await searchInput(page).fill('उर्वरक');
  await searchInput(page).press('Enter');
  await searchInput(page).fill('');
  await expect(options(page)).toHaveText([/^उर्वरक/u]);
  await page.getByRole('button', { name: 'खोजें याद न रखें' }).click();
  await searchInput(page).fill('चीन');
  await searchInput(page).press('Enter');
  await searchInput(page).fill('');
  await expect(page.getByText('आपकी खोजें याद नहीं रखी जा रही हैं।')).toBeVisible();
  await expect(options(page)).toHaveCount(0);
});

test('the controls below the list are reached with Tab, and leaving closes it', async ({ page }) => {
  await page.goto('/search?q=रूस');
  await hydrated(page);
  await searchInput(page).press('Enter');
  await searchInput(page).fill('');
  await expect(options(page)).toHaveCount(1);
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press('Tab');
    if (
      await page
        .getByRole('button', { name: 'हाल की खोजें मिटाएँ' })
        .evaluate((it) => it === document.activeElement)
    )
      break;
  }
  await expect(page.getByRole('button', { name: 'हाल की खोजें मिटाएँ' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(list(page)).toBeHidden();
});

test('what is typed, where the cursor is and what has the focus survive the arrival of the combobox', async ({
  page,
}) => {
  const code = heldBack();
  await page.goto('/');
  await hydrated(page);
  await page.route('**/_next/static/**/*.js', async (route) => {
    await code.until;
    await route.continue();
  });
  const input = searchInput(page);
  await input.evaluate((element) => Object.assign(element, { sameElement: true }));
  await input.pressSequentially('भाषा');
  await page.keyboard.press('ArrowLeft');
  await expect(input).not.toHaveAttribute('role', 'combobox');
  const cursor = await input.evaluate((element: HTMLInputElement) => element.selectionStart);
  code.release();
  await expect(input).toHaveAttribute('role', 'combobox');
  await expect(input).toBeFocused();
  await expect(input).toHaveValue('भाषा');
  expect(await input.evaluate((element: HTMLInputElement) => element.selectionStart)).toBe(cursor);
  expect(await input.evaluate((element) => 'sameElement' in element)).toBe(true);
});

test.describe('when the combobox cannot be had', () => {
  test.use({ expectedConsole: /ERR_FAILED/u });

  test('the box is a plain form', async ({ page }) => {
    await page.goto('/');
    await hydrated(page);
    await page.route('**/_next/static/**/*.js', (route) => route.abort());
    await searchInput(page).pressSequentially('लावरोव');
    await expect(searchInput(page)).not.toHaveAttribute('role', 'combobox');
    await expect(searchInput(page)).toHaveValue('लावरोव');
  });
});

test('Enter searches what was typed while the list is open and nothing in it is chosen', async ({ page }) => {
  await page.goto('/');
  await searchInput(page).pressSequentially('एल्यु');
  await expect(options(page).first()).toBeVisible();
  await searchInput(page).press('Enter');
  await expect(page).toHaveURL(/\/search\?q=/u);
  await expect(searchInput(page)).toHaveValue('एल्यु');
});

test('while an input method composes, words are suggested and its keys are left to it', async ({ page }) => {
  await page.goto('/');
  await searchInput(page).focus();
  await hydrated(page);
  const keyboard = await page.context().newCDPSession(page);
  for (const text of ['b', 'bh', 'bha', 'bhar']) {
    await keyboard.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await expect(options(page).filter({ hasText: /^भारत$/u })).toBeVisible();
  for (const key of ['ArrowDown', 'Enter', 'Escape']) {
    await searchInput(page).dispatchEvent('keydown', {
      key,
      keyCode: 229,
      isComposing: true,
      cancelable: true,
    });
  }
  await expect(options(page).first()).toBeVisible();
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(0);
  await expect(page).toHaveURL(/\/$/u);
  await keyboard.send('Input.insertText', { text: 'bhar' });
  await page.keyboard.press('ArrowDown');
  await expect(list(page).getByRole('option', { selected: true })).toHaveCount(1);
});

test('words without end are typed, suggested for and searched without harm', async ({ page }) => {
  const word = 'प्रत्यक्षीकरणवादिताविरोधिसंगठनपरिषदाध्यक्षमहोदय';
  await page.goto('/search');
  await searchInput(page).pressSequentially(`${word} ${word}`);
  // That nothing was found is said whole, however long the words are.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('कोई लेख नहीं मिला');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});

test.describe('without an index in the browser', () => {
  test.use({ expectedConsole: /ERR_FAILED/u });

  test('suggestions for an older text never replace those for a newer one', async ({ page }) => {
    await page.route('**/search-index/**', (route) => route.abort());
    const old = heldBack();
    await page.route('**/api/suggest?*', async (route) => {
      if (route.request().url().endsWith('q=la')) await old.until;
      await route.continue().catch(() => undefined);
    });
    await page.goto('/');
    await searchInput(page).pressSequentially('la');
    await searchInput(page).fill('bhar');
    await expect(options(page).filter({ hasText: /^भारत$/u })).toBeVisible();
    old.release();
    await expect(options(page).filter({ hasText: /^भारत$/u })).toBeVisible();
    await expect(options(page).filter({ hasText: 'लावरोव' })).toHaveCount(0);
  });
});
