import { readFile } from 'node:fs/promises';
import { countryNames } from '../../../src/i18n/countries.js';
import type { Site } from './site.js';
import type { Subject } from './subject.js';

/**
 * Other people's embeds, as their packages are published and their documentation has them loaded: a small form with
 * name, address and country, and no text beside it. They are installed to be measured; the petition has nothing of them.
 */

const countries = countryNames('en');

const options = countries.map(({ code, name }) => `<option value="${code}">${name}</option>`).join('');

const plainFields =
  '<p><label>Your name <input name="name"></label></p>' +
  '<p><label>Email address <input name="email" type="email"></label></p>' +
  `<p><label>Country <select name="country"><option value="">Choose</option>${options}</select></label></p>`;

const styles = (url: string): string => `<link rel="stylesheet" href="${url}">`;
const module = (url: string): string => `<script type="module" src="${url}"></script>`;
const classic = (url: string): string => `<script defer src="${url}"></script>`;

/** A package's name with the version that is installed. */
const named = async (name: string): Promise<string> => {
  const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8')) as {
    readonly version: string;
  };
  return `${name} ${version}`;
};

const altcha = async (base: string): Promise<Subject> => ({
  name: await named('altcha'),
  note: 'the widget in a form of plain fields; no challenge is fetched or solved',
  isMeasuredInNumbers: true,
  head: '',
  script: module(`${base}/altcha/dist/main/altcha.min.js`),
  html: () =>
    `<form>${plainFields}<altcha-widget challenge="/challenge"></altcha-widget><button>Sign now</button></form>`,
  controls: [
    'form input[name="email"]',
    'form select',
    'altcha-widget input[type="checkbox"]',
    'form > button',
  ],
});

const giscus = async (base: string): Promise<Subject> => {
  const imports = {
    lit: `${base}/lit/index.js`,
    'lit/': `${base}/lit/`,
    'lit-html': `${base}/lit-html/lit-html.js`,
    'lit-html/': `${base}/lit-html/`,
    'lit-element/': `${base}/lit-element/`,
    '@lit/reactive-element': `${base}/@lit/reactive-element/reactive-element.js`,
    '@lit/reactive-element/': `${base}/@lit/reactive-element/`,
  };
  return {
    name: await named('giscus'),
    note:
      'the web component only, until it has its frame: what is in that comes from giscus.app and isn’t loaded. ' +
      'Lit is not in its file and comes by an import map; a bundler would spare requests. A page has one',
    isMeasuredInNumbers: false,
    head: `<script type="importmap">${JSON.stringify({ imports })}</script>`,
    script: module(`${base}/giscus/dist/giscus.mjs`),
    html: () =>
      '<giscus-widget repo="example/example" repoid="R_1" category="General" categoryid="C_1" ' +
      'mapping="specific" term="Petition" theme="light" lang="en"></giscus-widget>',
    controls: ['giscus-widget >>> iframe'],
  };
};

const shoelace = async (base: string): Promise<Subject> => {
  const files = `${base}/@shoelace-style/shoelace/cdn`;
  const listed = countries.map(({ code, name }) => `<sl-option value="${code}">${name}</sl-option>`);
  return {
    name: await named('@shoelace-style/shoelace'),
    note: 'the four components of this form, picked one by one from its files for CDNs',
    isMeasuredInNumbers: true,
    head: styles(`${files}/themes/light.css`),
    script: ['input', 'select', 'option', 'button']
      .map((name) => module(`${files}/components/${name}/${name}.js`))
      .join('\n'),
    html: () =>
      '<form><sl-input name="name" label="Your name"></sl-input>' +
      '<sl-input name="email" type="email" label="Email address"></sl-input>' +
      `<sl-select name="country" label="Country">${listed.join('')}</sl-select>` +
      '<sl-button type="submit">Sign now</sl-button></form>',
    controls: [
      'sl-input[name="email"] >>> input',
      'sl-select >>> .select__display-input',
      'sl-button >>> button',
    ],
  };
};

const survey = async (base: string): Promise<Subject> => {
  const model = {
    elements: [
      { type: 'text', name: 'name', title: 'Your name' },
      { type: 'text', name: 'email', inputType: 'email', title: 'Email address' },
      {
        type: 'dropdown',
        name: 'country',
        title: 'Country',
        choices: countries.map(({ code, name }) => ({ value: code, text: name })),
      },
    ],
    completeText: 'Sign now',
  };
  return {
    name: await named('survey-js-ui'),
    note: 'with survey-core of the same version, and its style sheet without fonts',
    isMeasuredInNumbers: true,
    head: styles(`${base}/survey-core/survey-core.fontless.min.css`),
    script:
      classic(`${base}/survey-core/survey.core.min.js`) + classic(`${base}/survey-js-ui/survey-js-ui.min.js`),
    html: () => '<div class="survey"></div>',
    start: `(place) => new Survey.Model(${JSON.stringify(model)}).render(place.querySelector('.survey'))`,
    controls: [
      '.survey input[type="email"]',
      '.survey [role="combobox"]',
      '.survey .sd-navigation__complete-btn',
    ],
  };
};

const formio = async (base: string): Promise<Subject> => {
  const components = [
    { type: 'textfield', key: 'name', label: 'Your name', input: true },
    { type: 'email', key: 'email', label: 'Email address', input: true },
    {
      type: 'select',
      key: 'country',
      label: 'Country',
      input: true,
      widget: 'html5',
      data: { values: countries.map(({ code, name }) => ({ value: code, label: name })) },
    },
    { type: 'button', key: 'submit', action: 'submit', label: 'Sign now', input: true },
  ];
  return {
    name: await named('@formio/js'),
    note: 'its file for forms, without the builder, with Bootstrap’s style sheet and the browser’s own list. Fifty of it take about a minute',
    isMeasuredInNumbers: false,
    head:
      styles(`${base}/bootstrap/dist/css/bootstrap.min.css`) +
      styles(`${base}/@formio/js/dist/formio.form.min.css`),
    script: classic(`${base}/@formio/js/dist/formio.form.min.js`),
    html: () => '<div class="formio"></div>',
    start: `(place) => Formio.createForm(place.querySelector('.formio'), ${JSON.stringify({ components })})`,
    controls: [
      '.formio input[name="data[email]"]',
      '.formio select[name="data[country]"]',
      '.formio button[type="submit"]',
    ],
  };
};

/** All that are measured. */
export const peers = ({ files }: Site): Promise<Subject[]> =>
  Promise.all([altcha, giscus, shoelace, survey, formio].map((peer) => peer(`${files}/node_modules`)));
