/** Writes `dist/schema.json` and `dist/sealed-schema.json`: the JSON Schemas made from the built zod schemas. */
import { writeFileSync } from 'node:fs';
import { sealedSubmissionJsonSchema, submissionJsonSchema } from '../dist/src/schema.js';

const write = (name, schema) =>
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);

write('schema.json', submissionJsonSchema());
write('sealed-schema.json', sealedSubmissionJsonSchema());
