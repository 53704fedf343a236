/** The command: `node --import tsx demo/endpoint/main.ts`. Its settings are in the README. */
import { runEndpoint } from './command.js';

await runEndpoint(process.env);
