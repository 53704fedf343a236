/** What every page of the site has around its own content. */
export interface SitePage {
  readonly title: string;
  /** For search engines and for those who share the page: one or two sentences. */
  readonly description: string;
  /** Its address below the site's root: `docs/privacy.html`. */
  readonly path: string;
  /** HTML of further elements of the head. */
  readonly head?: string;
  /** HTML inside `<main>`. */
  readonly main: string;
}

const links: readonly (readonly [path: string, text: string])[] = [
  ['index.html', 'The petition'],
  ['build.html', 'Build yours'],
  ['gallery.html', 'Gallery'],
  ['docs/index.html', 'Documentation'],
];

/** Text as HTML, in elements and in quoted attributes. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A whole page. All addresses are relative, as the site may lie in any folder of any host. */
export const layout = ({ title, description, path, head = '', main }: SitePage): string => {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  // Who shows the picture elsewhere asks for a whole address, which is known only where `SITE_URL` says it.
  const site = process.env.SITE_URL;
  const picture = site ? new URL('preview.png', site).href : `${root}preview.png`;
  const navigation = links.map(([target, text]) => {
    const isHere = target === path || (target.startsWith('docs/') && path.startsWith('docs/'));
    return `<li><a href="${root}${target}"${isHere ? ' aria-current="page"' : ''}>${text}</a></li>`;
  });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(description)}" />
    <meta property="og:title" content="${escaped(title)}" />
    <meta property="og:description" content="${escaped(description)}" />
    <meta property="og:type" content="website" />
    <meta property="og:image" content="${picture}" />
    <link rel="icon" type="image/svg+xml" href="${root}icon.svg" />
    <link rel="stylesheet" href="${root}site.css" />
    ${head}
  </head>
  <body>
    <a class="skip-link" href="#main">Skip to the content</a>
    <header class="site-header">
      <nav aria-label="Site"><ul>${navigation.join('')}</ul></nav>
    </header>
    <main id="main" tabindex="-1">
${main}
    </main>
    <footer class="site-footer">
      <p>MIT licence. This site sets no cookie and asks no other server for anything.</p>
    </footer>
  </body>
</html>
`;
};
