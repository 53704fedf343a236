import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  sealedSubmissionJsonSchema,
  sealedSubmissionSchema,
} from '../../src/core/sealed-submission-schema.js';

const jwe = `eyJhIjoxfQ..${'i'.repeat(16)}.${'c'.repeat(683)}.${'t'.repeat(22)}`;

const good = {
  v: 1,
  petition_id: 'defend-encryption',
  submission_id: '0b2f1f3e-5d2b-4c6e-9a57-7c1f0c5a9e11',
  jwe,
};

const refused: Readonly<Record<string, object>> = {
  'another version': { ...good, v: 2 },
  'no petition': { ...good, petition_id: '' },
  'an id that is none': { ...good, submission_id: '1' },
  'no seal': { ...good, jwe: '' },
  'a seal that is an object': { ...good, jwe: {} },
  'a key that is sent along': { ...good, jwe: jwe.replace('..', '.key.') },
  'a signed token': { ...good, jwe: 'eyJhIjoxfQ.e30.c2ln' },
  'a line break behind the seal': { ...good, jwe: `${jwe}\n` },
  'a seal that is too long': { ...good, jwe: jwe.replace('c', 'c'.repeat(400_000)) },
  'an e-mail address beside the seal': { ...good, email: 'zoe@example.org' },
};

describe('The schema of sealed signatures', () => {
  it('accepts one, and hands it out unchanged', () => {
    assert.deepEqual(sealedSubmissionSchema.parse(good), good);
  });

  for (const [what, value] of Object.entries(refused))
    it(`refuses ${what}`, () => {
      assert.equal(sealedSubmissionSchema.safeParse(value).success, false);
    });

  it('is published as JSON Schema with the same rules', () => {
    const schema = sealedSubmissionJsonSchema();
    assert.deepEqual(schema.required, ['v', 'petition_id', 'submission_id', 'jwe']);
    assert.equal(schema.additionalProperties, false);
    const { pattern, maxLength } = schema.properties?.jwe as { pattern: string; maxLength: number };
    assert.equal(maxLength, 400_000);
    assert.match(jwe, new RegExp(pattern, 'u'));
    assert.doesNotMatch(jwe.replace('..', '.key.'), new RegExp(pattern, 'u'));
  });
});
