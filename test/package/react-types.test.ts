import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { link, pack, root, run } from './support/packed.js';

/** The element in JSX, as TypeScript sees it in a project with React 19 that has the package installed. */

const packed = await pack();
await link(packed, ['@types/react']);

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  jsx: 'react-jsx',
  types: [],
  verbatimModuleSyntax: true,
};

/** What TypeScript says of a component with these lines and imports; nothing where all is right. */
const check = async (imports: string, lines: string): Promise<string> => {
  const component = `
    ${imports}
    import type {} from 'defend-encryption-petition/react';
    export const Page = () => {${lines}};
  `;
  const tsconfig = { compilerOptions, files: ['page.tsx'] };
  await writeFile(join(packed.project, 'tsconfig.json'), JSON.stringify(tsconfig));
  await writeFile(join(packed.project, 'page.tsx'), component);
  const { output } = await run(process.execPath, [join(root, 'node_modules/.bin/tsc')], packed.project);
  return output;
};

test('a component takes properties, attributes, listeners, slots and what any element has', async () => {
  const output = await check(
    `
    import type { DefendEncryptionPetitionElement } from 'defend-encryption-petition';
    import { useRef } from 'react';
    `,
    `
    const ref = useRef<DefendEncryptionPetitionElement>(null);
    return (
      <>
        <defend-encryption-petition ref={ref} id="petition" className="wide" lang="fr" key="petition" />
        <defend-encryption-petition
          endpoint="https://example.org/signatures"
          petitionId="defend-encryption"
          backend={{ extends: 'proca' }}
          goal={1000}
          headingLevel={3}
          noShare
          closesAt={undefined}
          campaign={{ title: 'Stop chat control' }}
          transport={async (submission, { signal }) => ({ kind: 'accepted', count: signal.aborted ? 0 : 1 })}
          onpetition-submit={(event) => {
            if ('email' in event.submission) event.preventDefault();
          }}
          onpetition-signed={({ outcome, submissionId, count }) => {
            ref.current?.reset();
            return [outcome === 'accepted', submissionId.length, count];
          }}
        >
          <span slot="title">Stop chat control</span>
        </defend-encryption-petition>
        <defend-encryption-petition petition-id="defend-encryption" heading-level={3} no-share={true} theme="dark" />
      </>
    );
    `,
  );
  assert.equal(output, '');
});

test('a component takes no property, attribute or listener that can’t be right', async () => {
  const wrong = [
    'goal={true}',
    'campaign="title"',
    'privacy-url={1}',
    'endpiont="https://example.org"',
    'state="signed"',
    'onpetition-signed={(event: MouseEvent) => event.clientX}',
  ];
  const elements = wrong.map(
    (prop) => `
      // @ts-expect-error
      <defend-encryption-petition ${prop} />,`,
  );
  assert.equal(await check('', `return [${elements.join('')}];`), '');
});
