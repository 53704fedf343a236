/**
 * The npm entry: the class, its events and the types. Importing it has no side effect; `./define` registers
 * the element.
 */
export { DefendEncryptionPetitionElement } from './element/defend-encryption-petition.js';
export {
  PetitionErrorEvent,
  PetitionInvalidEvent,
  PetitionLocaleChangeEvent,
  PetitionShareEvent,
  PetitionSignedEvent,
  PetitionStateChangeEvent,
  PetitionSubmitEvent,
} from './element/events.js';
export type { Campaign } from './core/campaign.js';
export type { ErrorCode } from './core/errors.js';
export type { FieldName } from './core/fields.js';
export type { Outcome, OutcomeKind, ServerFieldError } from './core/outcome.js';
export type { Channel } from './core/share.js';
export type { PetitionState } from './core/state.js';
export type { SealedSubmission } from './core/sealed-submission-schema.js';
export type { Consent, Submission } from './core/submission-schema.js';
export type { Transport } from './delivery/transport.js';
