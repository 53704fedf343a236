/** The few lines that let the element take over, once a visitor turns to it or the page has nothing else to do. */

/** Text that may stand in a script, whatever is in it. */
const scriptText = (text: string): string => JSON.stringify(text).replaceAll('<', String.raw`\u003C`);

/**
 * The code of the inline module.
 * @param script - address of the element's file. It is an import's address: absolute, or from `/`, `./` or `../` on.
 */
export const loaderCode = (script: string, tag: string): string =>
  `const load=()=>import(${scriptText(script)}).catch(()=>{}),` +
  `idle=()=>(self.requestIdleCallback??setTimeout)(load);` +
  `for(const petition of document.querySelectorAll("${tag}")){` +
  `for(const type of["pointerover","focusin"])petition.addEventListener(type,load);` +
  `if(!petition.shadowRoot||petition.matches(":hover,:focus-within"))load()}` +
  `document.readyState==="complete"?idle():addEventListener("load",idle)`;
