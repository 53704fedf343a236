import '../../src/cdn.js';
import type { PreviewMessage } from './preview-message.js';

/** The page of the preview: one petition, as the builder says. Signing it thanks, and sends nothing. */

const petition = document.querySelector('defend-encryption-petition');
if (!petition) throw new Error('The preview has no petition');

petition.transport = () => Promise.resolve({ kind: 'accepted' });

const show = ({ attributes, tokens, scheme }: PreviewMessage): void => {
  document.documentElement.style.colorScheme = scheme;
  petition.removeAttribute('style');
  for (const [token, value] of tokens) petition.style.setProperty(token, value);
  const names = attributes.map(([name]) => name);
  for (const name of petition.getAttributeNames())
    if (name !== 'style' && !names.includes(name)) petition.removeAttribute(name);
  for (const [name, value] of attributes)
    if (petition.getAttribute(name) !== value) petition.setAttribute(name, value);
};

addEventListener('message', ({ source, origin, data }: MessageEvent<PreviewMessage>) => {
  if (source === parent && origin === location.origin) show(data);
});

if (parent !== window) parent.postMessage('preview-ready', location.origin);
