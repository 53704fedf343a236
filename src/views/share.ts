import { html, nothing, type TemplateResult } from 'lit';
import { linkChannels, shareLink, type Channel } from '../core/share.js';
import type { UiStrings } from '../i18n/ui-strings.js';
import { heading } from './heading.js';
import { isolated } from './isolated.js';
import type { Handlers, PetitionModel } from './model.js';

/** Ways to pass the petition on. Plain links and buttons: nothing of another site is loaded. */
export const share = (model: PetitionModel, strings: UiStrings, handlers: Handlers): TemplateResult => {
  const { campaign, configuration } = model;
  const { url, hasNative, copied } = model.share;
  const buttons: readonly Channel[] = hasNative ? ['native', 'copy'] : ['copy'];
  return html`
    <div part="share" class="share">
      ${heading(configuration.headingLevel + 2, strings.share.title)}
      <ul>
        ${buttons.map(
          (channel) => html`
            <li>
              <button
                part="share-link"
                type="button"
                @click=${(event: Event) => {
                  handlers.share(channel, event);
                }}
              >
                ${strings.share.channels[channel]}
              </button>
            </li>
          `,
        )}
        ${linkChannels.map(
          (channel) => html`
            <li>
              <a
                part="share-link"
                href=${shareLink(channel, url, campaign.title)}
                target=${channel === 'email' ? nothing : '_blank'}
                rel="noopener noreferrer"
                @click=${(event: Event) => {
                  handlers.share(channel, event);
                }}
                >${strings.share.channels[channel]}</a
              >
            </li>
          `,
        )}
      </ul>
      ${copied === undefined ? nothing : html`<p>${copied ? strings.share.copied : isolated(strings.share.notCopied(url), url)}</p>`}
    </div>
  `;
};
