import type { Campaign } from '../core/campaign.js';
import type { Configuration, ConfigurationProblem } from '../core/configuration.js';
import type { FieldError } from '../core/errors.js';
import type { FieldName } from '../core/fields.js';
import type { Notice, Progress } from '../core/notice.js';
import type { Delivered } from '../core/outcome.js';
import type { Channel } from '../core/share.js';
import type { PetitionState } from '../core/state.js';
import type { FirstStrings } from '../i18n/first-strings.js';
import type { UiStrings } from '../i18n/ui-strings.js';

/** What the form shows beside its fields. */
export interface FormModel {
  readonly errors: readonly FieldError[];
  readonly showsSummary: boolean;
  /** A press is being worked on. */
  readonly busy: boolean;
  readonly suggestion: string | undefined;
  readonly notice: Notice | undefined;
  /** How far a signature that is on its way has come. */
  readonly progress: Progress;
}

/** Everything that the views show. */
export interface PetitionModel {
  readonly state: PetitionState;
  /** BCP 47 tag of the language of all words. */
  readonly locale: string;
  /** The language of the countries' names, which follows that of the rest a frame later. */
  readonly countryLocale: string;
  readonly strings: FirstStrings;
  /** Missing until what signing needs has come. */
  readonly later: Later | undefined;
  readonly campaign: Campaign;
  /**
   * Dates are in words. Until somebody turns to the explainers, inside of which they are, they stand as ISO 8601: the
   * first formatter takes a browser longer than all the rest of a first rendering.
   */
  readonly speaksDates: boolean;
  readonly configuration: Configuration;
  /** Nothing says yet where signatures go: whoever builds the page is told what is missing. */
  readonly isPreview: boolean;
  /** Attributes that can't be used. */
  readonly problems: readonly ConfigurationProblem[];
  readonly form: FormModel;
  readonly count: number | undefined;
  readonly outcome: Delivered | undefined;
  readonly confirmAddress: string | undefined;
  readonly share: ShareModel;
}

/** The views that are not there from the start, and their words. */
export interface Later {
  readonly views: typeof import('./later.js');
  readonly strings: UiStrings;
}

/** What is shared, and how. */
export interface ShareModel {
  readonly url: string;
  /** The device has a menu of its own for sharing. */
  readonly hasNative: boolean;
  /** What came of copying the link, if that was tried. */
  readonly copied: boolean | undefined;
}

/** What the visitor can do. */
export interface Handlers {
  /** Turned to the explainers, by pointer, keyboard or the browser's search. */
  readonly read: () => void;
  /** Turned to the form, by pointer or keyboard. */
  readonly turn: () => void;
  readonly submit: (event: SubmitEvent) => void;
  readonly input: (event: Event) => void;
  readonly leave: (event: FocusEvent) => void;
  /** The button is being pressed: fields that lose the focus to it wait for its check. */
  readonly press: () => void;
  readonly goTo: (name: FieldName) => void;
  readonly takeSuggestion: () => void;
  /** Another language was chosen in the list. */
  readonly chooseLanguage: (event: Event) => void;
  readonly share: (channel: Channel, event: Event) => void;
}
