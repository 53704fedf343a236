import type { PetitionPage } from './petition-page.js';

/** What axe-core's types leave out. */
interface AxeGlobal {
  readonly axe: {
    readonly commons: {
      readonly color: {
        readonly Color: new () => { parseString: (text: string) => void };
        readonly getContrast: (one: object, other: object) => number;
      };
    };
  };
}

/** The contrast of two tokens as the browser resolves them. axe-core is on the page already. */
export const contrast = (
  { element }: PetitionPage,
  foreground: string,
  background: string,
): Promise<number> =>
  element.evaluate(
    ({ shadowRoot }, tokens) => {
      const { Color, getContrast } = (globalThis as unknown as AxeGlobal).axe.commons.color;
      const [one, other] = tokens.map((token) => {
        const probe = document.createElement('span');
        probe.style.color = `var(--_${token})`;
        shadowRoot?.querySelector('[part="base"]')?.append(probe);
        const colour = new Color();
        colour.parseString(getComputedStyle(probe).color);
        probe.remove();
        return colour;
      });
      return one && other ? getContrast(one, other) : 0;
    },
    [foreground, background],
  );
