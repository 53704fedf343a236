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
