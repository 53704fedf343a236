/** Made by `.config/site/release.ts` when the site is built. */
declare module 'virtual:release' {
  const release: import('./release.js').Release;
  export default release;
}
