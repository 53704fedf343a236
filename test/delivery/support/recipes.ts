import { parseFields } from '../../../src/core/fields.js';
import type { FieldName } from '../../../src/core/fields.js';
import { createBackendTransport } from '../../../src/delivery/backend-transport.js';
import { resolveBackend, type Backend } from '../../../src/delivery/resolve-backend.js';
import type { Submission } from '../../../src/core/submission-schema.js';
import type { ReceivedRequest } from '../../support/fake-backends.js';

/** A page of `demo/recipes`, with its attributes as a page's owner would paste them. */
export interface Recipe {
  readonly text: string;
  /** Its fenced blocks of HTML: the petition, and what else has to be on the page. */
  readonly documents: readonly Document[];
  readonly endpoint: URL;
  readonly backend: Backend;
  readonly fields: readonly FieldName[];
}

/** Reads a recipe; it fails where its attributes can't be used. */
export const readRecipe = async (name: string): Promise<Recipe> => {
  const text = await (await fetch(`/demo/recipes/${name}.md`)).text();
  const documents = [...text.matchAll(/```html\n(.*?)```/gs)].map(([, html = '']) =>
    new DOMParser().parseFromString(html, 'text/html'),
  );
  const petition = documents[0]?.querySelector('defend-encryption-petition');
  const attribute = (attributeName: string) => petition?.getAttribute(attributeName) ?? undefined;
  const endpoint = new URL(attribute('endpoint') ?? '', location.origin);
  const fields: FieldName[] = (parseFields(attribute('fields') ?? 'name email country?') ?? []).map(
    (field) => field.name,
  );
  if (attribute('updates')) fields.push('updates');
  const { backend, problems } = resolveBackend(attribute('backend'), { endpoint, fields });
  if (!backend) throw new Error(`${name}: ${JSON.stringify(problems)}`);
  return { text, documents, endpoint, backend, fields };
};

/** One conversation with the stand-in of a back end, under a key of its own. */
export class FakeBackend {
  readonly key = crypto.randomUUID();

  constructor(
    readonly name: string,
    readonly recipe: Recipe,
    /** Another name of the same machine is another origin, as back ends are. */
    readonly origin = `http://127.0.0.1:${location.port}`,
  ) {}

  send(submission: Submission, query = '', path = this.recipe.endpoint.pathname) {
    const { backend, fields } = this.recipe;
    const endpoint = new URL(`/fake-backends/${this.name}${path}?key=${this.key}${query}`, this.origin);
    const transport = createBackendTransport({ endpoint, backend, fields, timeout: 10_000 });
    return transport(submission, { signal: new AbortController().signal });
  }

  async received(): Promise<readonly ReceivedRequest[]> {
    const response = await fetch(`/fake-backends/received?key=${this.key}`);
    return (await response.json()) as readonly ReceivedRequest[];
  }

  /** What arrived beside preflights. */
  async posts(): Promise<readonly ReceivedRequest[]> {
    return (await this.received()).filter(({ method }) => method === 'POST');
  }
}
