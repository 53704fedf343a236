import { states, type Choice } from './choices.js';

/** The lines that put such a petition on a page. */
export const snippetOf = ({ theme, state, lang }: Choice): string => {
  const attributes = {
    endpoint: 'https://example.org/signatures',
    controller: 'Your organisation',
    ...(lang !== 'en' && { lang }),
    ...(theme === 'terminal' && { theme: 'dark' }),
    ...states[state]?.attributes,
  };
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `\n  ${name}="${value}"`)
    .join('');
  return [
    ...(theme === 'default' ? [] : [`<link rel="stylesheet" href="/petition-themes/${theme}.css">`]),
    '<script type="module" src="/petition/defend-encryption-petition.js"></script>',
    `<defend-encryption-petition${written}\n></defend-encryption-petition>`,
  ].join('\n');
};
