import type { Notice } from '../core/notice.js';
import type { UiStrings } from '../i18n/ui-strings.js';
import type { PetitionModel } from './model.js';

/** What the live region says while a signature is on its way, and of what came of it. */
export const statusLines = (model: PetitionModel, later: UiStrings): string[] | undefined => {
  const { state, outcome, count, form, strings, share } = model;
  if (state === 'submitting') return [later.notices[form.progress]];
  if (state === 'signed') {
    const { thankYou } = later;
    if (share.copied) return [later.share.copied];
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
  return form.notice && noticeLines(form.notice, later);
};

/** @returns nothing for what is said without this chunk. */
const noticeLines = (notice: Notice, { notices }: UiStrings): string[] | undefined => {
  const retry = 'retryAfter' in notice && notice.retryAfter ? [notices.retryAfter(notice.retryAfter)] : [];
  switch (notice.kind) {
    case 'not-loaded':
    case 'unconnected':
    case 'misconfigured':
      return undefined;
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
