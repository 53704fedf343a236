/**
 * The token of a captcha in the slot of that name: its widgets put it into a field. That field is the page's, so it is
 * not part of the form.
 */
export const captchaToken = (host: Element): string | undefined =>
  [...host.querySelectorAll(':scope > [slot="captcha"]')]
    .flatMap((slotted) => [slotted, ...slotted.querySelectorAll('input, textarea')])
    .map((field) => ('value' in field && typeof field.value === 'string' ? field.value.trim() : ''))
    .find((value) => value !== '');

/**
 * What stands in a form, by the fields' names. Unlike `FormData`, which quietly replaces half a surrogate
 * pair, this gives the text as it was typed, so that the check can refuse what can't be stored unchanged.
 */
export const formValues = (form: HTMLFormElement | null): Record<string, string> => {
  const values: Record<string, string> = {};
  for (const element of form?.elements ?? []) {
    const isField =
      element instanceof HTMLInputElement ||
      element instanceof HTMLSelectElement ||
      element instanceof HTMLTextAreaElement;
    if (!isField) continue;
    const isBox = element instanceof HTMLInputElement && /^(?:checkbox|radio)$/.test(element.type);
    if (!isBox || element.checked) values[element.name] = element.value;
  }
  return values;
};
