import type { Plugin } from 'vite';

/**
 * Leaves all languages but one out: the petition speaks it whatever the page and the visitor ask for. Its texts stand
 * in the code (`shortTexts`), so there is nothing to look up.
 */
export const oneLanguage = (locale: string): Plugin => ({
  name: 'one-language',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/i18n\/catalogues\.ts$/ },
    handler: () => ({
      code: `
        export const builtInLocale = ${JSON.stringify(locale)};
        export const localeCodes = [builtInLocale];
        export const loadedTemplates = () => ({});
        export const loadTemplates = async () => ({});
      `,
      map: { mappings: '' },
    }),
  },
});
