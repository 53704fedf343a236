/** The `./schema` entry: what lands in an endpoint, in the clear or sealed. */
export * from './core/submission-schema.js';
export * from './core/sealed-submission-schema.js';
