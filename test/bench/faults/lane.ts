import type { Typed } from './plan.js';
import type { Press } from './reckoning.js';

/**
 * Runs in the page: visitors, one after another. Each gets a petition of its own, fills it in and presses the
 * button, again as often as planned, until there is a thank-you.
 */

/** What the bench tells a lane of a visitor. */
export interface Assignment {
  readonly index: number;
  readonly typed: Typed;
  readonly presses: number;
  readonly endpoint: string;
}

/** What a lane reports: presses, or why there are none. */
export type Report =
  { readonly index: number; readonly presses: readonly Press[] } | { readonly error: string };

/** Milliseconds after which a press counts as never answered: more than any retries take. */
const patience = 300_000;

const glance = 20;

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const control = (petition: HTMLElement, name: string) =>
  petition.shadowRoot?.querySelector<HTMLInputElement>(`[part~=form] [name="${name}"]`) ?? undefined;

/** A list of countries is filled once somebody turns to the form; nobody chooses from an empty one. */
const filled = async (field: HTMLElement): Promise<void> => {
  while (field instanceof HTMLSelectElement && field.options.length < 200) await sleep(glance);
};

const type = async (petition: HTMLElement, typed: Typed): Promise<void> => {
  for (const [name, value] of Object.entries(typed)) {
    const field = control(petition, name);
    if (!field) throw new Error(`The form has no field “${name}”`);
    field.focus();
    await filled(field);
    if (field.type !== 'checkbox') field.value = value;
    else if (value) field.click();
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.blur();
  }
};

const valueOf = (petition: HTMLElement, name: string): string | undefined => {
  const field = control(petition, name);
  return field?.type === 'checkbox' && !field.checked ? '' : field?.value;
};

const press = async (petition: HTMLElement, typed: Typed): Promise<Press> => {
  let told: Press['told'] | undefined;
  const listening = new AbortController();
  const { signal } = listening;
  petition.addEventListener('petition-signed', ({ outcome }) => (told = outcome), { signal });
  petition.addEventListener('petition-error', ({ kind }) => (told = kind), { signal });
  const part = (name: string) => petition.shadowRoot?.querySelector<HTMLElement>(`[part~="${name}"]`);

  part('submit-button')?.click();
  const deadline = performance.now() + patience;
  // The button says whether a press is being worked on; after the thank-you there is none.
  do await sleep(glance);
  while (part('submit-button')?.ariaDisabled === 'true' && performance.now() < deadline);
  listening.abort();

  const isThanked = Boolean(part('thank-you'));
  const changed = Object.entries(typed).filter(([name, value]) => valueOf(petition, name) !== value);
  return {
    told: told ?? 'nothing',
    isThanked,
    emptied: isThanked ? [] : changed.map(([name]) => name),
  };
};

const visit = async ({ index, typed, presses: most, endpoint }: Assignment): Promise<Report> => {
  const petition = document.createElement('defend-encryption-petition');
  petition.lang = 'en';
  for (const [name, value] of Object.entries({
    endpoint,
    fields: 'name email country? postal-code? comment?',
    updates: 'checkbox',
  }))
    petition.setAttribute(name, value);
  document.body.append(petition);
  while (!control(petition, 'updates')) await sleep(glance);

  await type(petition, typed);
  const presses: Press[] = [];
  do presses.push(await press(petition, typed));
  while (presses.length < most && !presses.at(-1)?.isThanked && presses.at(-1)?.told !== 'nothing');
  petition.remove();
  return { index, presses };
};

const report = (body: Report) => fetch('/told', { method: 'POST', body: JSON.stringify(body) });

try {
  for (;;) {
    const answer = await fetch(location.pathname.replace(/^\/lane/, '/next'));
    if (answer.status === 204) break;
    await report(await visit((await answer.json()) as Assignment));
  }
} catch (error) {
  await report({ error: String(error) });
}
