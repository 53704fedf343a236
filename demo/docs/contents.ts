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

/** The documentation's pages, in their order and under their headings. */
export const contents: readonly { readonly title: string; readonly pages: readonly DocsPage[] }[] = [
  {
    title: 'Start',
    pages: [
      {
        slug: 'index',
        title: 'Documentation',
        description: 'What the petition element is, and where to start with it.',
        file: 'demo/docs/index.md',
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
        sections: ['Attributes', 'Events', 'Your own words', 'The look'],
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
    ],
  },
];
