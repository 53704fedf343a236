import { html, nothing, type TemplateResult } from 'lit';
import { kindOf } from '../embed.js';
import { folderOf } from '../release.js';
import { radioField, textField, type Option } from './fields.js';
import type { Actions, Model } from './model.js';

/** How the petition gets on the page. */

const kindOptions: readonly Option[] = [
  ['module', 'Script tag', 'A module; other languages and what signing needs are fetched when needed.'],
  ['standalone', 'One file', 'A classic script with one language and everything inside, held to its hash.'],
  ['prerendered', 'In the page’s HTML', 'A command prints it: it can be read and signed without JavaScript.'],
  ['npm', 'npm', 'For a project with a bundler.'],
  ['wordpress', 'WordPress', 'A shortcode.'],
  ['iframe', 'Frame', 'A page of this site in a frame, where no script is allowed.'],
];

/** The kinds of embed, and what some of them need to know. */
export const kindsView = (model: Model, actions: Actions): TemplateResult => {
  const { embed, surroundings } = model;
  const chosen = kindOf(embed);
  const takesFiles = chosen !== 'npm' && chosen !== 'iframe';
  return html`<div class="kinds">
    ${radioField(model, actions, { name: 'kind' }, kindOptions)}
    ${
      takesFiles
        ? textField(
            model,
            actions,
            {
              name: 'files',
              hint: 'A copy of dist/cdn/ on your own server, so that your page depends on nobody. Empty: this site’s.',
              placeholder: folderOf(surroundings.release, surroundings.site),
            },
            'url',
          )
        : nothing
    }
    ${
      chosen === 'iframe'
        ? textField(
            model,
            actions,
            {
              name: 'parent',
              hint: 'The frame talks to this origin only.',
              placeholder: 'https://example.org',
            },
            'url',
          )
        : nothing
    }
  </div>`;
};
