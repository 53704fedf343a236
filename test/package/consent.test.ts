import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Submission } from '../../src/core/submission-schema.js';
import { petitionSite } from './support/petition-site.js';

const { visit } = petitionSite();

test('the built files send the consent in the words that the visitor sees, with the spaces between them', async (t) => {
  const visited = await visit(t, {
    attributes: 'contact="data@ngo.example" privacy-url="https://ngo.example/privacy"',
  });
  const request = visited.page.waitForRequest('**/signatures');
  await visited.sign();
  const { consents } = (await request).postDataJSON() as Submission;
  assert.match(
    consents[0]?.text ?? '',
    /around the world\. I can withdraw my signature at any time: data@ngo\.example Privacy notice \(opens/,
  );
});
