/** A place on the page with letters in it. */
interface Letters {
  readonly text: string;
  readonly at: DOMRect;
}

/**
 * The texts whose contrast with their ground is below a ratio, as the pixels of a picture say; runs in the browser.
 * Under a contrast theme nothing else tells: styles there are ours, and the colours are put over them while painting.
 * @param picture the page as it is in sight, as a data URL.
 */
export async function faintTexts(picture: string, least: number): Promise<string[]> {
  const context = await paint(picture);
  const scale = context.canvas.width / window.innerWidth;
  return lettersInSight().flatMap(({ text, at }) => {
    const ratio = contrast(context.getImageData(at.x * scale, at.y * scale, at.width * scale, at.height * scale).data);
    return ratio < least ? [`${ratio.toFixed(1)} ${text}`] : [];
  });
}

async function paint(picture: string): Promise<CanvasRenderingContext2D> {
  const image = new Image();
  image.src = picture;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (context === null) throw new Error("The browser has no canvas.");
  context.drawImage(image, 0, 0);
  return context;
}

function lettersInSight(): Letters[] {
  const found: Letters[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const owner = node.parentElement;
    if (owner === null || node.textContent?.trim() === "") continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const at of range.getClientRects()) if (isInSight(owner, at)) found.push({ text: node.textContent ?? "", at });
  }
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement>("input:not([type]), input[type=text], select, textarea")) {
    const { x, y, width, height } = field.getBoundingClientRect();
    const inside = new DOMRect(x + 4, y + 4, width - 8, height - 8); // without its border
    const text = field.value === "" && "placeholder" in field ? field.placeholder : field.value;
    if (text !== "" && isInSight(field, inside)) found.push({ text, at: inside });
  }
  return found;
}

/** Whether nothing lies over the middle of it. */
function isInSight(owner: Element, at: DOMRect): boolean {
  if (at.width < 2 || at.height < 2) return false;
  const top = document.elementFromPoint(at.x + at.width / 2, at.y + at.height / 2);
  return top !== null && owner.contains(top);
}

/** WCAG's ratio between the colour that is there most and the one that differs most from it. */
function contrast(pixels: Uint8ClampedArray): number {
  const often = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 4) {
    const colour = ((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0);
    often.set(colour, (often.get(colour) ?? 0) + 1);
  }
  const [ground] = [...often].reduce((most, each) => (each[1] > most[1] ? each : most), [0, 0]);
  const below = luminance(ground);
  return [...often.keys()].reduce((greatest, colour) => {
    const above = luminance(colour);
    return Math.max(greatest, (Math.max(above, below) + 0.05) / (Math.min(above, below) + 0.05));
  }, 1);
}

function luminance(colour: number): number {
  const [red = 0, green = 0, blue = 0] = [colour >> 16, (colour >> 8) & 255, colour & 255].map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
