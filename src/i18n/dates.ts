/**
 * Dates in the reader's words. They are UTC, so that no time zone moves a day. Formatters are kept, as making
 * one takes longer than all that it is used for.
 */

import { formatLocales } from './format-locales.js';

const formatters = new Map<string, Intl.DateTimeFormat>();

const formatter = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat => {
  const key = locale + Object.keys(options).join();
  const known =
    formatters.get(key) ?? new Intl.DateTimeFormat(formatLocales(locale), { timeZone: 'UTC', ...options });
  formatters.set(key, known);
  return known;
};

/** A day, with the month in words. @param time - milliseconds since 1970 UTC. */
export const dayText = (time: number, locale: string): string =>
  formatter(locale, { year: 'numeric', month: 'long', day: 'numeric' }).format(time);

/** A month or a day. @param iso - `2025-06` or `2025-06-30` (ISO 8601). */
export const dateText = (iso: string, locale: string): string =>
  iso.length > 7
    ? dayText(Date.parse(iso), locale)
    : formatter(locale, {
        year: 'numeric',
        month: 'long',
        // June is no month of the Persian calendar: it lies in two.
        ...(locale === 'fa' && { calendar: 'gregory' }),
      }).format(Date.parse(iso));
