import { DefendEncryptionPetitionElement } from './element/defend-encryption-petition.js';

DefendEncryptionPetitionElement.define();

export { DefendEncryptionPetitionElement };
