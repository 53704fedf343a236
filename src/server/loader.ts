/**
 * The few lines that let the element take over, once a visitor turns to it, or has the form in sight while the page has
 * nothing else to do. Who only reads what stands above it loads nothing.
 */

/** Text that may stand in a script, whatever is in it. */
const scriptText = (text: string): string => JSON.stringify(text).replaceAll('<', String.raw`\u003C`);

/**
 * The code of the inline module.
 * @param script - address of the element's file. It is an import's address: absolute, or from `/`, `./` or `../` on.
 */
export const loaderCode = (script: string, tag: string): string =>
  `const load=()=>import(${scriptText(script)}).catch(()=>{}),` +
  `idle=()=>(self.requestIdleCallback??setTimeout)(load),` +
  `sight=new IntersectionObserver(all=>{if(all.some(one=>one.isIntersecting)){sight.disconnect();` +
  `document.readyState=="complete"?idle():addEventListener("load",idle)}});` +
  `for(const one of document.querySelectorAll("${tag}")){` +
  `for(const type of["pointerover","focusin"])one.addEventListener(type,load);` +
  `sight.observe(one.shadowRoot?.querySelector("form")??one);` +
  `if(!one.shadowRoot||one.matches(":hover,:focus-within"))load()}`;
