/** What a campaign of the page's own takes: fetched only where there is one. */
export { readCampaign } from '../core/campaign-schema.js';
export { fetchCampaign } from '../delivery/campaign.js';
