import type { Content } from './content.js';

/** The name under which it registers itself. */
export const vanillaTag = 'vanilla-petition';

/**
 * The same content in a custom element that uses nothing but the platform: what one would write by hand for one
 * petition in one language, with a form that sends and thanks. It checks what the browser checks, and knows nothing
 * of what may go wrong.
 */
export const vanillaElement = ({ html, css }: Content): string => {
  const codes = [...html.matchAll(/<option value="([A-Z]{2})"/g)].map(([, code]) => code);
  const withoutCountries = html.replace(/<option value="[A-Z]{2}"[^>]*>[^<]*<\/option>\s*/g, '');
  return `const sheet = new CSSStyleSheet();
sheet.replaceSync(${JSON.stringify(css)});
const template = document.createElement('template');
template.innerHTML = ${JSON.stringify(withoutCountries)};
const names = new Intl.DisplayNames('en', { type: 'region' });
const { compare } = new Intl.Collator('en');
const countries = '${codes.join(' ')}'
  .split(' ')
  .map((code) => [names.of(code), code])
  .sort(([one], [other]) => compare(one, other));
customElements.define('${vanillaTag}', class extends HTMLElement {
  connectedCallback() {
    if (this.shadowRoot) return;
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(template.content.cloneNode(true));
    root.querySelector('select').append(...countries.map(([name, code]) => new Option(name, code)));
    const form = root.querySelector('form');
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      if (!form.reportValidity()) return;
      const answer = await fetch(this.getAttribute('endpoint'), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(Object.fromEntries(new FormData(form))),
      });
      if (answer.ok) form.replaceWith('Thank you for signing');
    });
  }
});
`;
};
