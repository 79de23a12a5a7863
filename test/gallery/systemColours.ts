/** What system colours are on this page; runs in the browser. */
export function systemColours(names: readonly string[]): string[] {
  const probe = document.body.appendChild(document.createElement("i"));
  probe.style.setProperty("forced-color-adjust", "none");
  const colours = names.map((name) => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  });
  probe.remove();
  return colours;
}

/**
 * Chromium on Windows paints Highlight as it is; elsewhere it makes it see-through, so that it is right on white only
 * (LayoutTheme::SystemHighlightFromColorProvider). This paints it as on Windows wherever letters stand on it: an element
 * that keeps its colours to itself.
 */
export async function paintHighlightAsOnWindows(): Promise<void> {
  await transitionsOver();
  const [highlight = ""] = systemColours(["Highlight"]);
  for (const element of document.querySelectorAll<HTMLElement>("body *")) {
    const style = getComputedStyle(element);
    if (style.backgroundColor === highlight && style.getPropertyValue("forced-color-adjust") === "none") element.style.setProperty("background-color", onWhite(highlight), "important");
  }
  await transitionsOver();
}

/** Colours change by transitions, however short. */
async function transitionsOver(): Promise<void> {
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => undefined)));
}

/** A colour on white paper. */
export function onWhite(colour: string): string {
  const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
  return `rgb(${[red, green, blue].map((part) => String(Math.round(part * alpha + 255 * (1 - alpha)))).join(", ")})`;
}
