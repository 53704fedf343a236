import { config } from 'zod/mini';
import { describeUnsealed, KeyError, readPrivateKey, unseal } from './unseal.js';

/** The page that opens an export in the browser, from a file and without a network. */

// zod would try `new Function`, which the page's policy reports.
config({ jitless: true });

const find = <T extends Element>(selector: string, type: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The page has no ${selector}`);
  return found;
};

const form = find('form', HTMLFormElement);
const button = find('button', HTMLButtonElement);
const status = find('[role=status]', HTMLElement);
const link = find('a[download]', HTMLAnchorElement);

const textOf = async (name: string): Promise<string> => {
  const file = new FormData(form).get(name);
  return file instanceof File ? file.text() : '';
};

const open = async (): Promise<void> => {
  link.hidden = true;
  URL.revokeObjectURL(link.href);
  status.textContent = 'Opening …';
  try {
    const result = await unseal(await textOf('exported'), readPrivateKey(await textOf('key')));
    link.href = URL.createObjectURL(new Blob([result.csv], { type: 'text/csv' }));
    link.hidden = false;
    status.textContent = describeUnsealed(result).join(' ');
  } catch (error) {
    status.textContent = error instanceof KeyError ? error.message : 'A file can’t be read.';
  }
};

form.addEventListener('submit', (event) => {
  event.preventDefault();
  button.disabled = true;
  void open().finally(() => {
    button.disabled = false;
  });
});
