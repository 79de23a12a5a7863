/** Frames without a change after which a view counts as drawn: React draws large parts bit by bit. */
const STILL_FRAMES = 6;

/** Resolves when the page has stopped changing; runs in the browser. */
export async function drawn(): Promise<void> {
  let still = 0;
  const observer = new MutationObserver(() => { still = 0; });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
  for (; still < STILL_FRAMES; still += 1) await new Promise(requestAnimationFrame);
  observer.disconnect();
}
