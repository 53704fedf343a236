import type { ShownConsent } from '../core/submission.js';

/**
 * Remembers since when each consent text has stood before the visitor, and reads the words off the page, so
 * that the receipt holds what was shown and not what was meant to be shown.
 */
export class ConsentReader {
  #shownAt = new Map<string, Date>();

  /** Notes the texts that stand in the form now. */
  note(root: ParentNode): void {
    for (const id of ['signing', 'updates'] as const) {
      const text = shownText(root, id);
      if (text && !this.#shownAt.has(text)) this.#shownAt.set(text, new Date());
    }
  }

  /**
   * The consents of one submission.
   * @param updates - the answer to the question about updates; it is left out where nothing was asked.
   */
  read(root: ParentNode, updates: string | undefined): ShownConsent[] {
    this.note(root);
    return (['signing', 'updates'] as const).flatMap((id) => {
      const text = shownText(root, id);
      // Pressing the button is the consent to what stands above it.
      const granted = id === 'signing' || updates === 'yes';
      return text ? [{ id, granted, text, shownAt: this.#shownAt.get(text) ?? new Date() }] : [];
    });
  }
}

/** The words as they are seen: those that the page has put into a slot in the place of ours. */
const wordsOf = (node: Node): string =>
  node instanceof HTMLSlotElement
    ? node.assignedNodes({ flatten: true }).map(wordsOf).join(' ')
    : node instanceof Text
      ? node.data
      : [...node.childNodes].map(wordsOf).join('');

const shownText = (root: ParentNode, id: ShownConsent['id']): string | undefined => {
  const consent = root.querySelector(`#consent-${id}`);
  return consent ? wordsOf(consent).replace(/\s+/g, ' ').trim() : undefined;
};
