import { html, type TemplateResult } from 'lit';

/**
 * A sentence in which an address stands apart: between words that run from right to left, its dots and
 * slashes would otherwise change their places (Unicode Standard Annex 9).
 */
export const isolated = (sentence: string, address: string): TemplateResult | string => {
  const start = address ? sentence.indexOf(address) : -1;
  if (start < 0) return sentence;
  return html`${sentence.slice(0, start)}<bdi>${address}</bdi>${sentence.slice(start + address.length)}`;
};
