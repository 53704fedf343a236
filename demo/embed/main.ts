import '../../src/cdn.js';
import { attributeName } from '../../src/core/configuration.js';
import { heightMessage, parentOrigin } from './parent.js';

/**
 * The petition for pages that may show a frame and run no script: its attributes are the frame's parameters. Those that
 * aren't the petition's are left out.
 */
const parameters = new URLSearchParams(location.search);
const petition = document.createElement('defend-encryption-petition');
const known = (petition.constructor as unknown as { readonly observedAttributes: readonly string[] })
  .observedAttributes;
for (const [name, value] of parameters)
  if (known.includes(name) && name === attributeName(name)) petition.setAttribute(name, value);
document.documentElement.lang = petition.lang || 'en';
document.querySelector('#place')?.replaceChildren(petition);

const parent = parentOrigin(parameters.get('parent'));
if (parent !== undefined && window.parent !== window)
  new ResizeObserver(() => {
    window.parent.postMessage(heightMessage(petition.getBoundingClientRect().height), parent);
  }).observe(petition);
