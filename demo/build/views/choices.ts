import { html, type TemplateResult } from 'lit';
import { backendNames } from '../../../src/core/backend-names.js';
import { localeCodes } from '../../../src/i18n/catalogues.js';
import { languageName } from '../../../src/i18n/languages.js';
import { extraFields, readForm, writeForm, type AskedForm, type Asking } from '../asked.js';
import { parametersOf } from '../attributes.js';
import { backendOf, valueOf } from '../embed.js';
import { recipes } from '../recipes.js';
import { colorsView } from './colors.js';
import { choiceList, listField, radioField, textArea, textField, tickBox, type Option } from './fields.js';
import type { Actions, Model } from './model.js';

/** The form. */

const section = (title: string, isOpen: boolean, ...content: readonly unknown[]): TemplateResult =>
  html`<details class="card" ?open=${isOpen}>
    <summary><h2>${title}</h2></summary>
    ${content}
  </details>`;

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const backend = (model: Model, actions: Actions): TemplateResult => {
  const { embed } = model;
  const recipe = recipes[backendOf(embed)];
  return section(
    'Where signatures go',
    true,
    choiceList(
      model,
      actions,
      { name: 'backend', hint: recipe.remark },
      backendNames.map((name): Option => [name, recipes[name].label]),
    ),
    textField(
      model,
      actions,
      {
        name: 'endpoint',
        hint: 'Leave it empty to look around first.',
        placeholder: recipe.example,
      },
      'url',
    ),
    parametersOf(embed).map(([name, { expected }]) =>
      textField(model, actions, {
        name: `parameter-${name}`,
        hint: capitalised(`${expected}.`),
      }),
    ),
  );
};

const extraLabels: Readonly<Record<(typeof extraFields)[number], string>> = {
  country: 'Country',
  'postal-code': 'Postal code',
  comment: 'Comment',
  'display-name': 'May the name be shown?',
};

const askingOptions: readonly Option[] = [
  ['no', 'Not asked'],
  ['optional', 'Optional'],
  ['required', 'Required'],
];

const form = (model: Model, actions: Actions): TemplateResult => {
  const { embed } = model;
  const asked = readForm(valueOf(embed, 'fields'));
  const change = (changes: Partial<AskedForm>) =>
    actions.choose('fields', writeForm({ ...asked, ...changes }));
  return section(
    'What it asks',
    true,
    listField(
      { id: 'fields', label: 'Name', value: asked.name },
      [
        ['one', 'One field: full name'],
        ['two', 'Two fields: given name, family name'],
        ['given', 'Given name only'],
      ],
      (name) => change({ name: name as AskedForm['name'] }),
    ),
    html`<div class="pair">
      ${extraFields.map((token) =>
        listField(
          { id: `ask-${token}`, label: extraLabels[token], value: asked.extras[token] },
          // Showing a name is the signer's choice: it can't be required.
          token === 'display-name' ? askingOptions.slice(0, 2) : askingOptions,
          (value) => change({ extras: { ...asked.extras, [token]: value as Asking } }),
        ),
      )}
    </div>`,
    radioField(
      model,
      actions,
      {
        name: 'updates',
        hint: 'A second question, apart from signing, never ticked beforehand.',
      },
      [
        ['', 'Not asked'],
        ['checkbox', 'A box to tick'],
        ['choice', 'Yes or no, neither chosen'],
      ],
    ),
  );
};

const organisation = (model: Model, actions: Actions): TemplateResult =>
  section(
    'Who asks',
    true,
    textField(model, actions, {
      name: 'controller',
      hint: 'Responsible for the data; named in the consent text.',
      placeholder: 'Your organisation',
    }),
    textField(
      model,
      actions,
      {
        name: 'privacy-url',
        placeholder: 'https://example.org/privacy',
      },
      'url',
    ),
    textField(model, actions, {
      name: 'contact',
      hint: 'An email address or a web address.',
      placeholder: 'petition@example.org',
    }),
  );

const language = (model: Model, actions: Actions): TemplateResult =>
  section(
    'Language',
    true,
    choiceList(model, actions, { name: 'lang' }, [
      ['', 'That of the page, else the visitor’s'],
      ...localeCodes.map((code): Option => [code, `${languageName(code)} (${code})`]),
    ]),
    tickBox(model, actions, { name: 'language-menu' }),
  );

const goal = (model: Model, actions: Actions): TemplateResult =>
  section(
    'Goal and count',
    false,
    html`<div class="pair">
      ${textField(model, actions, { name: 'goal', placeholder: '1000' }, 'number')}
      ${textField(model, actions, { name: 'count', placeholder: '0' }, 'number')}
    </div>`,
    textField(
      model,
      actions,
      {
        name: 'count-url',
        hint: 'Answers {"count": 1234}.',
        placeholder: 'https://sign.example.org/count',
      },
      'url',
    ),
  );

const look = (model: Model, actions: Actions): TemplateResult =>
  section(
    'Look',
    true,
    radioField(model, actions, { name: 'theme' }, [
      ['auto', 'As the page is, light or dark'],
      ['light', 'Always light'],
      ['dark', 'Always dark'],
    ]),
    colorsView(model, actions),
  );

const sealing = (model: Model, actions: Actions): TemplateResult =>
  section(
    'Sealing',
    false,
    html`<p>
      Signatures can be sealed to a key before they leave the visitor’s page: your server then keeps what it
      can’t read. Whoever loses the private key loses the signatures.
    </p>`,
    html`<button type="button" @click=${actions.makeKeys}>
        Make a pair of keys and save the private one
      </button>
      <p role="status" class="hint">${model.keyStatus}</p>`,
    textArea(model, actions, {
      name: 'encrypt-to',
      hint: 'A JWK. Only the public part belongs here.',
    }),
  );

/** The whole form; what it holds is in the page's address at once, so there is nothing to send. */
export const choicesView = (model: Model, actions: Actions): TemplateResult =>
  html`<form
    class="choices"
    aria-label="Your embed"
    novalidate
    @submit=${(event: Event) => event.preventDefault()}
  >
    ${[backend, form, organisation, language, goal, look, sealing].map((part) => part(model, actions))}
    <button type="button" class="quiet" @click=${actions.startAnew}>Start anew</button>
  </form>`;
