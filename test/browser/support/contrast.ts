import type { Page } from "playwright-core";

type Colour = readonly [red: number, green: number, blue: number];

/** The lowest contrast of any text of a page with what is behind it, as WCAG counts it, and the text. */
export async function lowestContrast(page: Page): Promise<{ ratio: number; text: string }> {
  const pairs = (await page.evaluate(COLOURS)) as { text: string; colour: string; behind: string }[];
  const ratios = pairs.map(({ behind, colour, text }) => ({
    text,
    ratio: contrast(parse(colour), parse(behind)),
  }));
  return ratios.reduce((lowest, each) => (each.ratio < lowest.ratio ? each : lowest));
}

/** Every text with its colour and the nearest background that is not transparent. */
const COLOURS = `(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement;
    if (!node.nodeValue.trim() || !element.checkVisibility()) continue;
    let behind = "rgba(0, 0, 0, 0)";
    for (let around = element; around && behind === "rgba(0, 0, 0, 0)"; around = around.parentElement) {
      behind = getComputedStyle(around).backgroundColor;
    }
    found.push({ text: node.nodeValue.trim(), colour: getComputedStyle(element).color, behind });
  }
  return found;
})()`;

function parse(colour: string): Colour {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
}

function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
