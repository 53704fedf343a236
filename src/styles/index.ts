import type { CSSResult } from 'lit';
import { base } from './base.js';
import { form } from './form.js';
import { print } from './print.js';
import { result } from './result.js';
import { text } from './text.js';
import { tokens } from './tokens.js';

/** All sheets, in their order. */
export const styles: CSSResult[] = [tokens, base, text, form, result, print];
