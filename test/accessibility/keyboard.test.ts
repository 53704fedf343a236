import assert from 'node:assert/strict';
import { test } from 'node:test';
import { everything, petitionPages, type PetitionPage } from './support/petition-page.js';

/** WCAG 2.2, SC 2.1.1, 2.1.2, 2.4.3, 2.4.7, 2.4.11 and 3.2.1, by the keys of a real keyboard. */

const pages = petitionPages();

const small = { attributes: { endpoint: 'https://ngo.example/signatures', controller: 'Privacy Now' } };

/** Presses a key until the focus is out of the petition, and tells where it was. */
const stops = async (petition: PetitionPage, key: 'Tab' | 'Shift+Tab', end: string): Promise<string[]> => {
  const found: string[] = [];
  for (let presses = 0; presses < 40; presses += 1) {
    await petition.page.keyboard.press(key);
    const label = await petition.focused();
    if (label === end) return found;
    found.push(label);
  }
  throw new Error(`The focus never came to “${end}”: ${found.join(', ')}`);
};

const path = [
  'Language',
  'How does encryption work?',
  'What do “backdoors”, “ghost keys” and “client-side scanning” mean?',
  'Which commonly used encrypted products are under attack?',
  'What specific attacks on encryption are under way?',
  'Given name *',
  'Family name (optional)',
  'Email address *',
  'Country or territory *',
  'Postal code *',
  'Comment (optional)',
  'My name may be shown in public',
  'Yes',
  'data@ngo.example',
  'Privacy notice (opens in a new tab)',
  'Sign now',
];

test('Tab goes through the petition in the order of reading, and out of it', async (t) => {
  const petition = await pages.show(t, { attributes: everything });
  await petition.page.getByRole('link', { name: 'Before' }).focus();
  assert.deepEqual(await stops(petition, 'Tab', 'After'), path);
});

test('Shift+Tab goes the same way back', async (t) => {
  const petition = await pages.show(t, { attributes: everything });
  await petition.page.getByRole('link', { name: 'After' }).focus();
  const back = await stops(petition, 'Shift+Tab', 'Before');
  // Of two buttons of which none is chosen, one comes to the last from behind.
  assert.deepEqual(
    back.map((label) => (label === 'No' ? 'Yes' : label)),
    path.toReversed(),
  );
});

test('each stop shows the focus, and is in view', async (t) => {
  const petition = await pages.show(t, {
    attributes: everything,
    context: { viewport: { width: 400, height: 300 } },
  });
  await petition.page.getByRole('link', { name: 'Before' }).focus();
  for (const label of path) {
    await petition.page.keyboard.press('Tab');
    const look = await petition.element.evaluate(({ shadowRoot }) => {
      const active = shadowRoot?.activeElement;
      if (!active) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(active);
      const { top, bottom } = active.getBoundingClientRect();
      return {
        outline: `${outlineStyle} ${outlineWidth}`,
        isInView: bottom > 0 && top < innerHeight,
      };
    });
    assert.deepEqual(look, { outline: 'solid 3px', isInView: true }, label);
  }
});

test('an explainer opens and closes by Enter and by the space bar', async (t) => {
  const petition = await pages.show(t, small);
  const explainer = petition.part('explainer').first();
  await petition.part('explainer-summary').first().focus();
  for (const key of ['Enter', ' ']) {
    for (const open of [true, false]) {
      await petition.page.keyboard.press(key);
      assert.equal(await explainer.evaluate((details: HTMLDetailsElement) => details.open), open);
    }
  }
});

test('errors are mended and the petition is signed without a mouse', async (t) => {
  const petition = await pages.show(t, {
    ...small,
    outcomes: [{ kind: 'accepted', count: 12 }],
    context: { viewport: { width: 400, height: 500 } },
  });
  const { keyboard } = petition.page;
  await petition.part('submit-button').focus();
  await keyboard.press('Enter');
  await petition.part('error-summary').waitFor();
  assert.match(await petition.focused(), /^Please check these fields:/);

  await keyboard.press('Tab');
  assert.equal(await petition.focused(), 'Enter your name');
  await keyboard.press('Enter');
  assert.equal(await petition.focused(), 'Full name *');
  const label = petition.element.locator('label[for="name"]');
  const box = await label.boundingBox();
  assert.ok(box && box.y >= 0 && box.y + box.height <= 500, 'the label is in view');

  await keyboard.type('Zoë Núñez');
  await keyboard.press('Tab');
  assert.equal(await petition.focused(), 'Email address *');
  await keyboard.type('zoe@example.org');
  await keyboard.press('Enter');
  await petition.part('thank-you').waitFor();
  assert.equal(await petition.focused(), 'Thank you for signing!');
  await keyboard.press('Tab');
  assert.notEqual(await petition.focused(), 'After');
});

test('the button keeps the focus when a try fails, and nothing moves it while the language changes', async (t) => {
  const petition = await pages.show(t, { ...small, outcomes: [{ kind: 'unavailable' }] });
  await petition.fillIn();
  await petition.part('submit-button').focus();
  await petition.page.keyboard.press('Enter');
  await petition.element.getByRole('button', { name: 'Try again' }).waitFor();
  assert.equal(await petition.focused(), 'Try again');
  await petition.element.evaluate((element) => {
    element.setAttribute('lang', 'de');
  });
  await petition.element.locator('[part="base"][lang="de"]').waitFor();
  assert.ok(await petition.part('submit-button').evaluate((button) => button.matches(':focus')));
});

test('a petition that appears, or learns its count later, leaves the focus where it is', async (t) => {
  const petition = await pages.show(t, small);
  const before = petition.page.getByRole('link', { name: 'Before' });
  await before.focus();
  await petition.show(small);
  await petition.element.evaluate((element) => {
    element.setAttribute('count', '1234');
  });
  await petition.rendered();
  assert.equal(await petition.focused(), 'Before');
});
