import { html, nothing, type TemplateResult } from 'lit';
import type { Finding } from '../check.js';
import { labelOf } from '../labels.js';
import type { Exchange } from '../test-signature.js';
import type { Actions, Model, TestState } from './model.js';

/** All that there is to say about what was chosen, and a test signature for who asks for one. */

const weightWords: Readonly<Record<Finding['weight'], string>> = {
  stops: 'Nobody can sign',
  loses: 'Needs a look',
  consider: 'Advice',
};

const findingView = ({ weight, choice, text }: Finding): TemplateResult =>
  html`<li class="finding ${weight}">
    <strong>${weightWords[weight]}</strong> <a href="#${choice}">${labelOf(choice)}</a>: ${text}
  </li>`;

const outcomeWords: Readonly<Record<Exchange['outcome'], string>> = {
  accepted: 'The endpoint has taken it. Visitors would read: “Thank you for signing”.',
  'confirm-email':
    'The endpoint has taken it, and wants the email address confirmed. Visitors would be told so.',
  unverified:
    'Sent; no page can tell whether it was taken. Visitors would be told so. Look whether it arrived.',
  invalid: 'The endpoint refuses one of the fields. Visitors would be shown what it says.',
  rejected: 'The endpoint refuses it. Visitors would be told that their signature was not accepted.',
  unknown: 'Nobody can tell whether it was taken. Visitors would be told so, and could try again.',
  unavailable: 'The endpoint says that it can’t take it now. Visitors would be asked to try again.',
};

const testView = (test: TestState): TemplateResult | typeof nothing => {
  if (test.kind === 'sending') return html`<p>Sending …</p>`;
  if (test.kind === 'failed') return html`<p class="complaint">${test.reason}</p>`;
  if (test.kind !== 'done') return nothing;
  const { outcome, request, answer } = test.exchange;
  return html`<p>${outcomeWords[outcome]}</p>
    <h4>What was sent</h4>
    <pre tabindex="0" role="region" aria-label="What was sent"><code>${request}</code></pre>
    <h4>What came back</h4>
    <pre tabindex="0" role="region" aria-label="What came back"><code>${answer}</code></pre>`;
};

/** What the element would warn about, and the button that sends a test. */
export const checkView = ({ findings, test }: Model, { sendTest }: Actions): TemplateResult =>
  html`<section id="check" class="card" aria-labelledby="check-title">
    <h2 id="check-title">Check</h2>
    ${
      findings.length
        ? html`<ul class="findings">
            ${findings.map(findingView)}
          </ul>`
        : html`<p class="good">Nothing to complain about.</p>`
    }
    <h3>Send a test signature</h3>
    <p>
      It goes to the address above, now, as a real one would: “Test Signature”, with the email address that
      you give. Delete it there afterwards. An endpoint that takes signatures from your page only refuses this
      page’s.
    </p>
    <form
      class="test"
      @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const email = new FormData(event.currentTarget as HTMLFormElement).get('email');
        sendTest(typeof email === 'string' ? email.trim() : '');
      }}
    >
      <div class="field">
        <label for="test-email">Your email address</label>
        <input id="test-email" name="email" type="email" autocomplete="email" required />
      </div>
      <button ?disabled=${test.kind === 'sending'}>Send it</button>
    </form>
    <div role="status">${testView(test)}</div>
  </section>`;
