/** What `dist/custom-elements.json` is made from: the class's doc comment and its attributes. */
export default {
  globs: [
    'src/element/attributes.ts',
    'src/element/defend-encryption-petition.ts',
    'src/element/events.ts',
    'src/define.ts',
  ],
  outdir: 'dist',
  litelement: true,
  plugins: [
    {
      // The analyzer also guesses events from `dispatchEvent` calls, with wrong names; the doc comment has them all.
      name: 'documented-events-only',
      packageLinkPhase: ({ customElementsManifest }) => {
        for (const { declarations = [] } of customElementsManifest.modules) {
          for (const declaration of declarations) {
            declaration.events = declaration.events?.filter(({ description }) => description);
          }
        }
      },
    },
  ],
};
