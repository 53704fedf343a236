import type { Subject } from './subject.js';

/** Pages as a blog has them: a headline and some text, something embedded, and more text. */

const sentence =
  'Whoever writes a message chooses who reads it, and that choice is worth as much as the words themselves. ';

const paragraphs = (count: number): string =>
  Array.from({ length: count }, () => `<p>${sentence.repeat(3)}</p>`).join('\n');

const page = (head: string, body: string): string => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>A blog</title>
<link rel="icon" href="data:,">
<style>
body { max-width: 72em; margin: 1em auto; padding: 0 1em; font: 1em / 1.5 serif }
</style>
${head}
</head>
<body>
${body}
</body>
</html>`;

const starting = (start: string): string => `<script type="module">
const start = ${start};
for (const place of document.querySelectorAll('.place')) start(place);
</script>`;

export interface BlogOptions {
  /** How many times it is embedded. Default: 1. */
  readonly count?: number;
  /** Puts what is embedded below what a visitor sees first. */
  readonly isOutOfSight?: boolean;
}

/** A blog's page that embeds a subject. */
export const blogPage = (
  { head, script, html, start }: Subject,
  { count = 1, isOutOfSight = false }: BlogOptions = {},
): string =>
  page(
    head,
    `<h1>A blog</h1>
${paragraphs(isOutOfSight ? 20 : 2)}
${script}
${Array.from({ length: count }, (_, index) => `<div class="place">${html(index)}</div>`).join('\n')}
${paragraphs(3)}
${start === undefined ? '' : starting(start)}`,
  );

/** A page with what `mountPage` gives it. */
export type MountingPage = typeof globalThis & {
  /** Puts one in there, and has it begin. */
  readonly mount: (place: Element | null) => void;
};

/** A page that has loaded a subject's code, and shows one only when somebody calls `mount`. */
export const mountPage = ({ head, script, html, start }: Subject): string =>
  page(
    head,
    `${script}
<main></main>
<script type="module">
const html = ${JSON.stringify(html(0)).replaceAll('<', String.raw`\u003C`)};
const start = ${start ?? 'undefined'};
globalThis.mount = (place) => {
  place.innerHTML = html;
  start?.(place);
};
</script>`,
  );
