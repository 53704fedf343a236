import { createHash } from 'node:crypto';
import type { Consent } from 'defend-encryption-petition/schema';
import type { FieldProblem } from './problem.js';

/** Checks what the schema can't say: that the receipts prove a consent to signing, in the words that they hold. */

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const problemsOf = ({ id, granted, text, text_sha256 }: Consent, index: number): FieldProblem[] => {
  const pointer = `/consents/${index}`;
  return [
    ...(id === 'signing' && !granted
      ? [
          {
            pointer: `${pointer}/granted`,
            code: 'not-granted',
            detail: 'Expected true: nobody signs without it.',
          },
        ]
      : []),
    ...(text_sha256 === sha256(text)
      ? []
      : [
          {
            pointer: `${pointer}/text_sha256`,
            code: 'digest',
            detail: 'Expected the SHA-256 of this consent’s text in UTF-8.',
          },
        ]),
  ];
};

/** Says which receipts can't be taken; none where all can. */
export const consentProblems = (consents: readonly Consent[]): FieldProblem[] => [
  ...(consents.some(({ id }) => id === 'signing')
    ? []
    : [{ pointer: '/consents', code: 'required', detail: 'Expected a consent with the id signing.' }]),
  ...consents.flatMap(problemsOf),
];
