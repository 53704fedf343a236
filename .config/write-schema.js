/** Writes `dist/schema.json`: the JSON Schema made from the built zod schema. */
import { writeFileSync } from 'node:fs';
import { submissionJsonSchema } from '../dist/src/core/submission-schema.js';

const target = new URL('../dist/schema.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(submissionJsonSchema(), null, 2)}\n`);
