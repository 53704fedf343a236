import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CDPSession } from 'playwright-core';
import { everything, petitionPages, type PetitionPage } from './support/petition-page.js';

/** What Chromium hands to screen readers: roles, names, descriptions and states as it computes them. */

const pages = petitionPages();

interface Node {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  /** Whatever else is true of it. */
  readonly states: readonly string[];
}

type Tree = Awaited<ReturnType<CDPSession['send']>> & {
  nodes: {
    ignored: boolean;
    role?: { value: string };
    name?: { value: string };
    description?: { value: string };
    properties?: { name: string; value: { value?: unknown } }[];
  }[];
};

const told = ['required', 'invalid', 'checked', 'expanded', 'level', 'disabled', 'multiline'];

/** The tree of the whole page without its plain texts. */
const treeOf = async ({ page }: PetitionPage): Promise<Node[]> => {
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as Tree;
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => ({
      role: role?.value ?? '',
      name: (name?.value ?? '').replace(/\s+/g, ' ').trim(),
      ...(description?.value && { description: description.value.replace(/\s+/g, ' ').trim() }),
      states: properties
        .filter((property) => told.includes(property.name) && property.value.value !== 'false')
        .filter((property) => property.value.value !== false)
        .map((property) =>
          property.value.value === true ? property.name : `${property.name}=${String(property.value.value)}`,
        ),
    }));
};

const find = (tree: readonly Node[], role: string, name: string | RegExp): Node => {
  const ofRole = tree.filter((node) => node.role === role);
  const [found, ...more] = ofRole.filter((node) =>
    typeof name === 'string' ? node.name === name : name.test(node.name),
  );
  assert.ok(
    found && !more.length,
    `one ${role} “${String(name)}” among: ${ofRole.map((node) => node.name).join(', ')}`,
  );
  return found;
};

for (const [lang, numbers] of [
  ['en', '1 2 3'],
  ['fa', '۱ ۲ ۳'],
  ['bn', '১ ২ ৩'],
] as const)
  test(`the demands are numbered as ${lang} writes numbers`, async (t) => {
    const tree = await treeOf(await pages.show(t, { attributes: { ...everything, lang } }));
    const shown = new Set(tree.map(({ name }) => name).filter((name) => /^\p{Nd}$/u.test(name)));
    assert.equal([...shown].join(' '), numbers);
  });

test('headings make an outline, whose levels follow heading-level', async (t) => {
  for (const level of [2, 4]) {
    const petition = await pages.show(t, { attributes: { ...everything, 'heading-level': level } });
    const [, title, ...others] = (await treeOf(petition)).filter(({ role }) => role === 'heading');
    assert.deepEqual(title, {
      role: 'heading',
      name: 'Defend encryption around the world',
      states: [`level=${level}`],
    });
    assert.equal(others.length, 5);
    for (const heading of others) assert.deepEqual(heading.states, [`level=${level + 1}`], heading.name);
  }
});

test('fields tell their labels, whether they are required, and nothing else', async (t) => {
  const tree = await treeOf(await pages.show(t, { attributes: everything }));
  for (const name of ['Given name', 'Email address', 'Postal code'])
    assert.deepEqual(find(tree, 'textbox', name), { role: 'textbox', name, states: ['required'] });
  for (const name of ['Family name (optional)'])
    assert.deepEqual(find(tree, 'textbox', name), { role: 'textbox', name, states: [] });
  assert.deepEqual(find(tree, 'textbox', 'Comment (optional)').states, ['multiline']);
  // Chromium tells of no list that it is required; nor is one invalid before anybody has chosen.
  assert.deepEqual(find(tree, 'combobox', 'Country or territory').states, []);
  assert.deepEqual(find(tree, 'checkbox', 'My name may be shown in public').states, []);
});

test('the form, the question about updates and the list of errors are groups with names', async (t) => {
  const petition = await pages.show(t, { attributes: everything });
  await petition.sign();
  const tree = await treeOf(petition);
  find(tree, 'form', 'Sign the petition');
  find(tree, 'radiogroup', /^May Privacy Now send you email updates\?/);
  find(tree, 'group', 'Please check these fields:');
  find(tree, 'link', 'Enter your given name');
  assert.deepEqual(
    find(tree, 'radio', 'Yes').states.filter((state) => state.startsWith('checked=t')),
    [],
  );
});

test('a field that is wrong is described by its error', async (t) => {
  const petition = await pages.show(t, { attributes: everything });
  await petition.sign();
  const email = find(await treeOf(petition), 'textbox', 'Email address');
  assert.deepEqual(
    email.states,
    ['required', 'invalid=true'].toSorted(
      (one, other) => email.states.indexOf(one) - email.states.indexOf(other),
    ),
  );
  assert.match(email.description ?? '', /^Error: Enter your email address/);
});

test('the button is described by what one agrees to, and is busy but focusable while it sends', async (t) => {
  const petition = await pages.show(t, { attributes: everything, outcomes: [] });
  const button = find(await treeOf(petition), 'button', 'Sign now');
  assert.match(button.description ?? '', /^By signing, I agree that Privacy Now stores/);
  await petition.fillIn();
  await petition.part('submit-button').click();
  await petition.element.locator('[aria-disabled="true"]').waitFor();
  assert.deepEqual(find(await treeOf(petition), 'button', 'Sign now').states, ['disabled']);
  assert.equal(await petition.focused(), 'Sign now');
});

test('an explainer is a disclosure that tells whether it is open', async (t) => {
  const petition = await pages.show(t, { attributes: everything });
  const closed = find(await treeOf(petition), 'DisclosureTriangle', 'How does encryption work?');
  assert.ok(!closed.states.includes('expanded'));
  await petition.part('explainer-summary').first().click();
  const open = find(await treeOf(petition), 'DisclosureTriangle', 'How does encryption work?');
  assert.ok(open.states.includes('expanded'));
});

test('progress tells the number in words', async (t) => {
  const tree = await treeOf(await pages.show(t, { attributes: everything }));
  find(tree, 'progressbar', /./);
  find(tree, 'status', '');
});

test('nobody who can’t see meets the field that is for robots', async (t) => {
  const petition = await pages.show(t, { attributes: everything });
  const names = (await treeOf(petition)).filter(({ role }) => role === 'textbox').map(({ name }) => name);
  assert.deepEqual(names, [
    'Given name',
    'Family name (optional)',
    'Email address',
    'Postal code',
    'Comment (optional)',
  ]);
});
