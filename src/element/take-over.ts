const controls = 'input:not([type="hidden"]), select, textarea, details';

/** Where an element is found again in another rendering: by its id, or by the one that it is in. */
const placeOf = (element: Element): string => {
  const { id = '' } = element.closest('[id]') ?? {};
  return id === element.id ? `#${id}` : `${id && `#${id} `}${element.localName}`;
};

const copy = (from: Element, to: Element | null): void => {
  if (from instanceof HTMLDetailsElement && to instanceof HTMLDetailsElement) to.open = from.open;
  else if (from instanceof HTMLInputElement && to instanceof HTMLInputElement) {
    to.value = from.value;
    to.checked = from.checked;
  } else if (from instanceof HTMLTextAreaElement && to instanceof HTMLTextAreaElement) to.value = from.value;
  else if (from instanceof HTMLSelectElement && to instanceof HTMLSelectElement && to.value !== from.value) {
    to.value = from.value;
    // Nobody listened yet when another language was chosen.
    to.dispatchEvent(new Event('change'));
  }
};

/** The caret, in fields that tell where theirs is. */
const select = (from: Element, to: Element | null): void => {
  if (
    'selectionStart' in from &&
    typeof from.selectionStart === 'number' &&
    to &&
    'setSelectionRange' in to
  ) {
    const { selectionStart, selectionEnd } = from as HTMLInputElement;
    (to as HTMLInputElement).setSelectionRange(selectionStart, selectionEnd);
  }
};

/**
 * Has a rendering take the place of one that came with the page's HTML, without a visitor noticing: what was typed,
 * chosen and opened, and the focus, are those of before.
 * @param root - right after the first rendering, which came behind the prerendered content.
 * @param old - that content.
 */
export const takeOver = (root: ShadowRoot, old: readonly ChildNode[]): void => {
  const base = root.lastElementChild;
  if (!base) return;
  for (const node of old) {
    if (!(node instanceof Element)) continue;
    for (const control of node.querySelectorAll(controls))
      copy(control, base.querySelector(placeOf(control)));
  }
  const focused = root.activeElement;
  const heir = focused && base.querySelector<HTMLElement>(placeOf(focused));
  if (focused && heir) {
    heir.focus({ preventScroll: true });
    select(focused, heir);
  }
  // Last: were it gone before the new content had its size, a page scrolled to its end would jump.
  for (const node of old) node.remove();
};

/** Resolves once the visitor presses nothing in there: what went away between press and release would get no click. */
export const released = async (root: ParentNode): Promise<void> => {
  if (!root.querySelector(':active')) return;
  await new Promise((resolve) => {
    for (const type of ['pointerup', 'pointercancel', 'keyup']) {
      // The click comes right behind.
      addEventListener(type, () => setTimeout(resolve), { once: true, capture: true });
    }
  });
};
