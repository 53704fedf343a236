import '../../src/cdn.js';
import { languageName } from '../../src/i18n/languages.js';
import { choices, readChoice, states, type Choice } from './choices.js';
import { snippetOf } from './snippet.js';

/** @throws where the page lacks the element. */
const find = (selector: string): HTMLElement => {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`The gallery has no ${selector}`);
  return element;
};

const titles: { readonly [name in keyof Choice]: (value: string) => string } = {
  theme: (value) => value,
  state: (value) => `${value}: ${states[value]?.title ?? ''}`,
  lang: (value) => languageName(value),
};

const stylesheet = document.createElement('link');
stylesheet.rel = 'stylesheet';
document.head.append(stylesheet);

/** Types into the petition as a visitor would. */
const fill = (root: ShadowRoot | null): void => {
  for (const [name, value] of [
    ['name', 'Zoë Núñez'],
    ['email', 'zoe@example.org'],
  ] as const) {
    const input = root?.querySelector<HTMLInputElement>(`[name="${name}"]`);
    if (input) input.value = value;
  }
};

const show = async (choice: Choice): Promise<void> => {
  const { attributes, press, outcome } = states[choice.state] ?? {};
  if (choice.theme === 'default') stylesheet.removeAttribute('href');
  else stylesheet.href = `./themes/${choice.theme}.css`;
  const petition = document.createElement('defend-encryption-petition');
  const values = {
    endpoint: './signatures',
    controller: 'Example Organisation',
    goal: '1000',
    count: '420',
    lang: choice.lang,
    theme: choice.theme === 'terminal' ? 'dark' : 'auto',
    ...attributes,
  };
  for (const [name, value] of Object.entries(values)) if (value) petition.setAttribute(name, value);
  // Nothing is sent, and a state without an endpoint has no other way either.
  if (!attributes)
    petition.transport = () => (outcome ? Promise.resolve(outcome) : new Promise(() => undefined));
  find('#stage').replaceChildren(petition);
  find('#snippet').textContent = snippetOf(choice);
  find('#copied').textContent = '';
  await petition.updateComplete;
  if (press === 'filled') fill(petition.shadowRoot);
  if (press) petition.requestSubmit();
};

const form = find('#choice') as HTMLFormElement;
const { choice, unknown } = readChoice(location.search);
for (const [name, values] of Object.entries(choices) as [keyof Choice, readonly string[]][]) {
  find(`#choice [name="${name}"]`).replaceChildren(
    ...values.map((value) => new Option(titles[name](value), value, false, value === choice[name])),
  );
}
form.hidden = false;
find('#lines').hidden = false;
if (unknown.length) find('#unknown').textContent = `There is no ${unknown.join(', and no ')}.`;

form.addEventListener('change', () => {
  const chosen = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  history.replaceState(null, '', `?${chosen}`);
  find('#unknown').textContent = '';
  void show(readChoice(location.search).choice);
});

find('#copy').addEventListener('click', () => {
  navigator.clipboard.writeText(find('#snippet').textContent).then(
    () => (find('#copied').textContent = 'Copied.'),
    () =>
      (find('#copied').textContent = 'Your browser does not let this page copy. Select the lines instead.'),
  );
});

void show(choice);
