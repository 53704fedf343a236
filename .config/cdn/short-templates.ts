import { minifyHTMLLiterals } from 'minify-literals';
import type { Plugin } from 'vite';

/** Takes white space and comments out of the `html` and `css` templates of our own files, as far as nobody sees it. */
export const shortTemplates = (): Plugin => ({
  name: 'short-templates',
  enforce: 'pre',
  transform: {
    filter: { id: /\/src\/(?:views|styles)\/[\w-]+\.ts(?:\?|$)/ },
    handler: async (code, id) => {
      const short = await minifyHTMLLiterals(code, {
        fileName: id,
        // A space stays between two blocks: who copies or quotes them, as a consent's receipt does, reads words apart.
        html: { conservativeCollapse: true },
      });
      return short && { code: short.code, map: short.map?.toString() ?? null };
    },
  },
});
