/** The `./schema` entry: what lands in an endpoint, in the clear or sealed, and what a campaign may say. */
export * from './core/submission-schema.js';
export * from './core/sealed-submission-schema.js';
export { campaignSchema, type CampaignParts } from './core/campaign-schema.js';
