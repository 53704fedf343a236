import { html, nothing, type TemplateResult } from 'lit';
import type { FirstStrings } from '../i18n/first-strings.js';
import type { UiStrings } from '../i18n/ui-strings.js';
import type { Notice } from '../core/notice.js';
import type { Later, PetitionModel } from './model.js';

/**
 * The live region: sending, and what came of it. It stands from the start and outlives the form, as screen
 * readers tell only what changes inside a region that they know.
 */
export const status = (model: PetitionModel): TemplateResult => {
  const lines = statusLines(model);
  // After signing, the thank-you shows the same words; the region says them and is not seen.
  const isShown = lines.length > 0 && model.state !== 'signed';
  return html`
    <div part="status" class=${isShown ? 'status' : 'visually-hidden'} role="status" aria-atomic="true">
      ${lines.map((line) => html`<p>${line}</p>`)}
    </div>
  `;
};

const statusLines = ({ state, outcome, count, form, strings, later, share }: PetitionModel): string[] => {
  if (state === 'submitting' && later) return [later.strings.notices[form.progress]];
  if (state === 'signed' && later) {
    const { thankYou } = later.strings;
    if (share.copied) return [later.strings.share.copied];
    const thanks = {
      accepted: thankYou.accepted,
      'confirm-email': thankYou.confirm,
      unverified: thankYou.unverified,
    };
    return [
      thanks[outcome?.kind ?? 'unverified'],
      ...(count === undefined ? [] : [strings.progress.signed(count)]),
    ];
  }
  return form.notice ? noticeLines(form.notice, strings, later) : [];
};

const noticeLines = (notice: Notice, strings: FirstStrings, later: Later | undefined): string[] => {
  switch (notice.kind) {
    case 'not-loaded':
      return [strings.notices.notLoaded];
    case 'unconnected':
    case 'misconfigured':
      return [strings.notices[notice.kind]];
    default:
      return later ? outcomeLines(notice, later.strings) : [];
  }
};

/** What came of it, in words that come later. */
type LaterNotice = Exclude<Notice, { readonly kind: 'not-loaded' | 'unconnected' | 'misconfigured' }>;

const outcomeLines = (notice: LaterNotice, { notices }: UiStrings): string[] => {
  const retry = 'retryAfter' in notice && notice.retryAfter ? [notices.retryAfter(notice.retryAfter)] : [];
  switch (notice.kind) {
    case 'rejected':
      return [notice.status === 429 ? notices.tooMany : notices.rejected, ...retry];
    case 'unknown-repeat':
      return [notices.unknownRepeat, ...retry];
    case 'not-sealed':
      return [notices.notSealed];
    case 'not-sealed-here':
      return [notices.notSealedHere];
    case 'key-not-fetched':
      return [notices.keyNotFetched];
    default:
      return [notices[notice.kind], ...retry];
  }
};

/** For whoever builds the page: what is missing, and which attributes can't be used. */
export const preview = ({ isPreview, problems, strings }: PetitionModel): TemplateResult | typeof nothing => {
  if (!isPreview) return nothing;
  return html`
    <div class="preview">
      <p class="preview-title">${strings.preview.title}</p>
      <p>${strings.preview.howTo}</p>
      ${
        problems.length
          ? html`
              <p>${strings.preview.problems}</p>
              <ul>
                ${problems.map(
                  ({ attribute, value, expected }) =>
                    html`<li lang="en" dir="ltr">
                      <code>${`${attribute}="${value}"`}</code>: expected ${expected}
                    </li>`,
                )}
              </ul>
            `
          : nothing
      }
    </div>
  `;
};
