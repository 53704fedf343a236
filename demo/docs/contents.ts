/** One page of the documentation. */
export interface DocsPage {
  /** Its file's name on the site, without `.html`. */
  readonly slug: string;
  readonly title: string;
  /** For search engines: one or two sentences. */
  readonly description: string;
  /** The Markdown that it is made of, from the repository's root. */
  readonly file: string;
  /** Only these sections of the file, by their headings. */
  readonly sections?: readonly string[];
}

/** Pages under one heading. */
export interface DocsChapter {
  readonly title: string;
  readonly pages: readonly DocsPage[];
}

const recipes = {
  own: 'Your own endpoint',
  'action-network': 'Action Network',
  proca: 'Proca',
  actionkit: 'ActionKit',
  basket: 'Basket',
  supabase: 'Supabase',
  formspree: 'Formspree',
  basin: 'Basin',
  netlify: 'Netlify',
  webhook: 'A webhook',
  'google-forms': 'Google Forms',
} as const;

const decisions = {
  'one-element': 'One element, one shadow root',
  'one-msg-for-each-element': 'One msg for each element',
  sealing: 'Sealing',
  prerendering: 'Prerendering',
  database: 'The endpoint’s database',
} as const;

/** The documentation's pages, in their order. */
export const contents: readonly DocsChapter[] = [
  {
    title: 'Start',
    pages: [
      {
        slug: 'index',
        title: 'Documentation',
        description: 'What the petition element is, and where to start with it.',
        file: 'demo/docs/index.md',
      },
      {
        slug: 'blogger',
        title: 'For a blog',
        description: 'How to put the petition on a blog, with or without a server of your own.',
        file: 'demo/docs/blogger.md',
      },
      {
        slug: 'ngo',
        title: 'For an organisation',
        description:
          'How an organisation embeds the petition beside its own system, and what people consent to.',
        file: 'demo/docs/ngo.md',
      },
      {
        slug: 'developer',
        title: 'For developers',
        description: 'The package’s entries, your own back end, your own delivery, frameworks.',
        file: 'demo/docs/developer.md',
      },
    ],
  },
  {
    title: 'Reference',
    pages: [
      {
        slug: 'reference',
        title: 'Attributes, events, slots, parts',
        description:
          'Everything that a page can set on the petition element, and what the element tells the page.',
        file: 'README.md',
        sections: [
          'Attributes',
          'Events',
          'Back ends',
          'Sealing',
          'Your own words',
          'The look',
          'From a framework',
        ],
      },
      {
        slug: 'policy',
        title: 'Content security policy',
        description: 'The directives that the petition needs under a strict Content-Security-Policy.',
        file: 'README.md',
        sections: ['A strict policy'],
      },
      {
        slug: 'prerendering',
        title: 'Without JavaScript',
        description: 'A petition in the page’s own HTML, which is read and signed without JavaScript.',
        file: 'README.md',
        sections: ['Without JavaScript'],
      },
      {
        slug: 'iframe',
        title: 'In a frame',
        description: 'The petition on pages that may show a frame and run no script.',
        file: 'demo/docs/iframe.md',
      },
      {
        slug: 'contract',
        title: 'What an endpoint answers',
        description: 'What an endpoint of your own gets from the petition, and what it may answer.',
        file: 'README.md',
        sections: ['The endpoint'],
      },
      {
        slug: 'languages',
        title: 'Languages',
        description: 'The petition’s languages, how to review one, how to add one.',
        file: 'demo/docs/languages.md',
      },
    ],
  },
  {
    title: 'Trust',
    pages: [
      {
        slug: 'privacy',
        title: 'Privacy and data flow',
        description: 'What the petition sends, when, and to whom; what is in a signature; your duties.',
        file: 'demo/docs/privacy.md',
      },
      {
        slug: 'security',
        title: 'Security and threat model',
        description: 'Who might attack a petition, what stands against it, and what sealing protects from.',
        file: 'demo/docs/security.md',
      },
      {
        slug: 'accessibility',
        title: 'Accessibility',
        description: 'What was tested for accessibility, and what was not.',
        file: 'demo/docs/accessibility.md',
      },
      {
        slug: 'performance',
        title: 'Performance',
        description: 'What the petition costs a visitor and a page, as its benchmark measured it.',
        file: 'demo/docs/performance.md',
      },
    ],
  },
  {
    title: 'Back ends',
    pages: [
      {
        slug: 'recipes',
        title: 'Recipes',
        description: 'How the petition gives signatures to other people’s systems.',
        file: 'demo/recipes/README.md',
      },
      ...Object.entries(recipes).map(([name, title]) => ({
        slug: `recipe-${name}`,
        title,
        description: `How to have the petition’s signatures in ${title}.`,
        file: `demo/recipes/${name}.md`,
      })),
    ],
  },
  {
    title: 'Run it',
    pages: [
      {
        slug: 'endpoint',
        title: 'The endpoint',
        description: 'The petition’s own server: settings, routes, mails, challenges, export.',
        file: 'demo/endpoint/README.md',
      },
      {
        slug: 'running',
        title: 'Running it for real',
        description:
          'systemd, TLS, PostgreSQL, several instances, backups and upgrades of the petition’s endpoint.',
        file: 'demo/docs/running.md',
      },
      {
        slug: 'unsealing',
        title: 'Opening sealed signatures',
        description: 'How to make a key, and open what was sealed to it.',
        file: 'demo/unseal/README.md',
      },
      {
        slug: 'versions',
        title: 'Versions and upgrading',
        description: 'What stays the same within a version, and how to take a new one.',
        file: 'demo/docs/versions.md',
      },
      {
        slug: 'changelog',
        title: 'Changelog',
        description: 'What changed from version to version.',
        file: 'CHANGELOG.md',
      },
      {
        slug: 'contributing',
        title: 'Contributing',
        description: 'How to set up, test, and add a language, a back end or a field.',
        file: '.github/CONTRIBUTING.md',
      },
      {
        slug: 'reporting',
        title: 'Reporting a vulnerability',
        description: 'How to tell of a vulnerability in private.',
        file: '.github/SECURITY.md',
      },
    ],
  },
  {
    title: 'Decisions',
    pages: Object.entries(decisions).map(([name, title]) => ({
      slug: `decision-${name}`,
      title,
      description: `A decision of the project and its reasons: ${title}.`,
      file: `demo/decisions/${name}.md`,
    })),
  },
];
