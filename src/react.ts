/**
 * The `./react` entry: types of `<defend-encryption-petition>` in JSX, for React 19. There is no code in it, so that an
 * `import type {}` of it, once in a project, is all that is needed.
 */
import type { LitElement } from 'lit';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PetitionAttributes } from './element/attributes.js';
// With the entry come the events of `HTMLElementEventMap`.
import type { DefendEncryptionPetitionElement } from './index.js';

type KebabCase<Name extends string> = Name extends `${infer Letter}${infer Rest}`
  ? `${Letter extends Lowercase<Letter> ? '' : '-'}${Lowercase<Letter>}${KebabCase<Rest>}`
  : '';

/** `undefined`, to leave something out, is as good as not naming it. */
type Optional<Props> = { [Name in keyof Props]?: Props[Name] | undefined };

/** What React sets as a property, since the element has one of that name. */
type Properties = Omit<
  DefendEncryptionPetitionElement,
  keyof LitElement | 'state' | 'reset' | 'requestSubmit'
>;

/** What React writes as an attribute, with `true` and `false` as there or not: any other name. */
type Attributes = {
  [Name in Exclude<keyof PetitionAttributes, keyof LitElement> as KebabCase<Name>]: Exclude<
    PetitionAttributes[Name],
    object
  >;
};

/** React hears an event by its name after `on`. */
type Listeners = {
  [Name in keyof HTMLElementEventMap as Name extends `petition-${string}` ? `on${Name}` : never]: (
    event: HTMLElementEventMap[Name],
  ) => void;
};

/** The props of `<defend-encryption-petition>`. What is one word is set as a property. */
export type DefendEncryptionPetitionProps = DetailedHTMLProps<
  HTMLAttributes<DefendEncryptionPetitionElement>,
  DefendEncryptionPetitionElement
> &
  Optional<Properties & Omit<Attributes, keyof Properties> & Listeners>;

declare module 'react' {
  // React's own way to add an element.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      'defend-encryption-petition': DefendEncryptionPetitionProps;
    }
  }
}
