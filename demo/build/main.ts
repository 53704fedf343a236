import { html, render } from 'lit';
import { config } from 'zod/mini';
import release from 'virtual:release';
import { emailAddress } from '../../src/core/text.js';
import { readAddress, withChoice, writeAddress, type Remark } from './address.js';
import { check } from './check.js';
import type { ChoiceName, Embed } from './embed.js';
import { policyFor } from './policy.js';
import { previewMessage } from './preview-message.js';
import { makeAndSaveKeys } from './sealing-keys.js';
import { sendTestSignature, TestError } from './test-signature.js';
import { checkView } from './views/check.js';
import { choicesView } from './views/choices.js';
import { widths, type Actions, type Model, type Width } from './views/model.js';
import { previewView } from './views/preview.js';
import { remarksView } from './views/remarks.js';
import { snippetView } from './views/snippet.js';

/** The builder's page: keeps what was chosen, and shows it. */

// zod would try `new Function`, which a strict policy reports.
config({ jitless: true });

const place = document.querySelector<HTMLElement>('#builder');
if (!place) throw new Error('The page has no place for the builder');

const surroundings = { release, site: new URL('./', document.baseURI).href };

let { embed, remarks } = readAddress(new URLSearchParams(location.search));

/** What is shown beside the choices. */
let shown: Pick<Model, 'policy' | 'width' | 'scheme' | 'scale' | 'keyStatus' | 'copyStatus' | 'test'> = {
  policy: undefined,
  width: matchMedia('(width > 64rem)').matches ? 'page' : 'telephone',
  scheme: matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
  scale: 1,
  keyStatus: '',
  copyStatus: '',
  test: { kind: 'idle' },
};

const tellPreview = (): void => {
  const frame = place.querySelector('iframe');
  frame?.contentWindow?.postMessage(previewMessage(embed, shown.scheme), location.origin);
};

const keepAddress = (): void => {
  const query = writeAddress(embed).toString();
  history.replaceState(null, '', (query ? `?${query}` : location.pathname) + location.hash);
};

const update = (changes: Partial<typeof shown> = {}): void => {
  shown = { ...shown, ...changes };
  const model: Model = { embed, surroundings, remarks, findings: check(embed, surroundings), ...shown };
  render(
    html`${remarksView(model)}
      <div class="builder">${choicesView(model, actions)}${previewView(model, actions)}</div>
      ${snippetView(model, actions)}${checkView(model, actions)}`,
    place,
  );
};

/** Takes what was chosen, and shows all that follows from it. */
const take = (next: Embed, told: readonly Remark[]): void => {
  embed = next;
  remarks = told;
  keepAddress();
  tellPreview();
  update({ copyStatus: '', test: { kind: 'idle' } });
  void policyFor(next, surroundings).then((policy) => {
    if (embed === next) update({ policy });
  });
};

const scaleFor = (width: Width): number => {
  const stage = place.querySelector('.stage');
  return stage?.clientWidth ? Math.min(1, stage.clientWidth / widths[width]) : 1;
};

const actions: Actions = {
  choose: (name: ChoiceName, value: string) => {
    const { embed: next, remark } = withChoice(embed, name, value);
    take(next, remark ? [remark] : []);
  },
  startAnew: () => {
    take({}, []);
    update({ keyStatus: '' });
  },
  setWidth: (width) => update({ width, scale: scaleFor(width) }),
  setScheme: (scheme) => {
    update({ scheme });
    tellPreview();
  },
  makeKeys: () => {
    makeAndSaveKeys().then(
      (publicKey) => {
        actions.choose('encrypt-to', publicKey);
        update({
          keyStatus:
            'The private key was saved as petition.private.jwk. Keep copies of that file offline, and send it to ' +
            'nobody. The public one is below.',
        });
      },
      () => update({ keyStatus: 'This browser makes no keys here. It needs a page that came over https:.' }),
    );
  },
  copy: (text) => {
    navigator.clipboard.writeText(text).then(
      () => update({ copyStatus: 'Copied.' }),
      () => update({ copyStatus: 'The browser did not allow it: mark the text and copy it.' }),
    );
  },
  sendTest: (email) => {
    if (!emailAddress.test(email)) {
      update({ test: { kind: 'failed', reason: 'Expected an email address, such as name@example.org.' } });
      return;
    }
    update({ test: { kind: 'sending' } });
    sendTestSignature(embed, email, location.origin + location.pathname).then(
      (exchange) => update({ test: { kind: 'done', exchange } }),
      (error: unknown) => {
        const reason = error instanceof TestError ? error.message : 'The test could not be made.';
        update({ test: { kind: 'failed', reason } });
      },
    );
  },
};

addEventListener('message', ({ origin, data }: MessageEvent<unknown>) => {
  if (origin === location.origin && data === 'preview-ready') tellPreview();
});

place.replaceChildren();
take(embed, remarks);

const stage = place.querySelector('.stage');
if (stage) new ResizeObserver(() => update({ scale: scaleFor(shown.width) })).observe(stage);
