import { fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define.js';
import type { DefendEncryptionPetitionElement } from '../../src/index.js';
import type { Submission } from '../../src/core/submission-schema.js';
import type { ReceivedRequest } from './fake-endpoint.js';

/** Attributes by their names; `true` sets one without a value. */
export type Attributes = Readonly<Record<string, string | number | true>>;

const visible = (element: Element | null | undefined): string =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/**
 * A petition on a page, as a visitor sees and uses it: by its labels, its buttons and its words. Tests speak
 * of these and leave the shadow root to this class.
 */
export class Petition {
  /** A key of its own on the fake endpoint. */
  readonly key = crypto.randomUUID();

  private constructor(readonly element: DefendEncryptionPetitionElement) {}

  /** Puts a petition onto the page. */
  static async show(attributes: Attributes = {}, tag = 'defend-encryption-petition'): Promise<Petition> {
    const page = await fixture<HTMLElement>(html`<div></div>`);
    const element = document.createElement(tag) as DefendEncryptionPetitionElement;
    const petition = new Petition(element);
    petition.set(attributes);
    page.append(element);
    await element.updateComplete;
    return petition;
  }

  /** Puts a petition onto the page whose signatures go to the fake endpoint that behaves like this. */
  static async showFor(behaviour: string, attributes: Attributes = {}, tag?: string): Promise<Petition> {
    const petition = await Petition.show(attributes, tag);
    petition.set({ endpoint: `/fake-endpoint/${behaviour}?key=${petition.key}` });
    await petition.element.updateComplete;
    return petition;
  }

  set(attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) {
      this.element.setAttribute(name, value === true ? '' : String(value));
    }
  }

  get root(): ShadowRoot {
    const { shadowRoot } = this.element;
    if (!shadowRoot) throw new Error('The petition is not rendered yet');
    return shadowRoot;
  }

  /** All text, in closed explainers too. */
  get text(): string {
    return visible(this.part('base'));
  }

  part(name: string): HTMLElement | null {
    return this.root.querySelector<HTMLElement>(`[part~="${name}"]`);
  }

  parts(name: string): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>(`[part~="${name}"]`)];
  }

  shows(part: string): boolean {
    return this.part(part) !== null;
  }

  textOf(part: string): string {
    return visible(this.part(part));
  }

  /** The labels of the form's fields in their order, with their marks. */
  get labels(): string[] {
    return this.parts('label').map(visible);
  }

  /** The input, list or text area with this label. */
  field(label: string): HTMLInputElement {
    const found = this.parts('label').find((candidate) => visible(candidate).startsWith(label));
    const field = this.root.getElementById(found?.getAttribute('for') ?? '');
    if (!field) throw new Error(`No field “${label}” among: ${this.labels.join(', ')}`);
    return field as HTMLInputElement;
  }

  /** Types into fields, as a person does: into one, and on to the next. */
  async fillIn(values: Readonly<Record<string, string>>): Promise<void> {
    for (const [label, value] of Object.entries(values)) {
      const field = this.field(label);
      field.focus();
      if (field instanceof HTMLSelectElement) await this.countries();
      field.value = value;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      field.blur();
    }
    await this.element.updateComplete;
  }

  /** The names on the list of countries, which is filled once somebody turns to the form. */
  async countries(): Promise<string[]> {
    const list = this.root.querySelector<HTMLSelectElement>('select[name="country"]');
    list?.focus();
    const names = () => [...(list?.options ?? [])].slice(1).map(({ text }) => text);
    await this.waitFor(() => names().length > 1, 'the list of countries stayed empty');
    return names();
  }

  /** Fills in what the default form asks for. */
  fillInAll(): Promise<void> {
    return this.fillIn({ 'Full name': 'Zoë Núñez', 'Email address': 'zoe+eff@example.org' });
  }

  /** What stands in a field. */
  valueOf(label: string): string {
    return this.field(label).value;
  }

  tick(label: string): void {
    this.field(label).click();
  }

  get button(): HTMLButtonElement {
    const button = this.part('submit-button');
    if (!button) throw new Error('There is no button');
    return button as HTMLButtonElement;
  }

  /** Presses the button and waits until something has come of it. */
  async sign(): Promise<void> {
    this.button.focus();
    this.button.click();
    await this.settled();
  }

  /** Waits until no press is being worked on. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    await waitUntil(
      () => this.part('submit-button')?.getAttribute('aria-disabled') !== 'true',
      'the petition never came to an end',
      { timeout: 10_000 },
    );
    await this.element.updateComplete;
  }

  async waitFor(condition: () => boolean, what: string): Promise<void> {
    await waitUntil(condition, what, { timeout: 10_000 });
    await this.element.updateComplete;
  }

  stateChange(): Promise<Event> {
    return oneEvent(this.element, 'petition-state-change');
  }

  /** The error that stands at a field. */
  errorAt(label: string): string | undefined {
    const id = this.field(label).getAttribute('aria-describedby')?.split(' ')[0];
    return id === undefined ? undefined : visible(this.root.getElementById(id)).replace(/^Error: /, '');
  }

  /** The entries of the list of errors. */
  get errorList(): string[] {
    return [...(this.part('error-summary')?.querySelectorAll('li') ?? [])].map(visible);
  }

  /** Follows an entry of the list of errors. */
  followError(text: string): void {
    const links = [...(this.part('error-summary')?.querySelectorAll('a') ?? [])];
    const link = links.find((candidate) => visible(candidate).includes(text));
    if (!link) throw new Error(`No entry “${text}” among: ${this.errorList.join(', ')}`);
    link.click();
  }

  /** What has the focus, by its text or its label. */
  get focused(): string {
    const { activeElement } = this.root;
    const label = activeElement?.id ? this.root.querySelector(`label[for="${activeElement.id}"]`) : null;
    return visible(label ?? activeElement);
  }

  /** What the live region says. */
  get status(): string {
    return this.textOf('status');
  }

  get heading(): string {
    return visible(this.root.querySelector('#thank-you-title'));
  }

  /** What arrived at the fake endpoint. */
  async received(): Promise<ReceivedRequest[]> {
    const response = await fetch(`/fake-endpoint/received?key=${this.key}`);
    return (await response.json()) as ReceivedRequest[];
  }

  /** The signatures that arrived at the fake endpoint. */
  async submissions(): Promise<Submission[]> {
    return (await this.received()).map(({ body }) => JSON.parse(body) as Submission);
  }

  /** How many challenges the fake endpoint was asked for. */
  async challenges(): Promise<number> {
    const response = await fetch(`/fake-endpoint/challenges?key=${this.key}`);
    return (await response.json()) as number;
  }

  /** Waits until a request has reached the fake endpoint. */
  async waitForArrival(): Promise<void> {
    await waitUntil(async () => (await this.received()).length > 0, 'nothing arrived', { timeout: 10_000 });
  }

  /** Lets the endpoint answer that held its answers back. */
  async release(): Promise<void> {
    await fetch(`/fake-endpoint/release?key=${this.key}`);
  }
}

/** The warnings that the console got meanwhile. */
export const warningsDuring = async (action: () => Promise<unknown>): Promise<string[]> => {
  const warnings: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
  try {
    await action();
  } finally {
    console.warn = warn;
  }
  return warnings;
};
