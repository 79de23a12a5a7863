import { focusMain } from "../focusMain";

/**
 * After a repair its button is usually gone with the finding. The focus goes on to where Tab reaches the list, because the
 * next Tab would leave the pane otherwise.
 */
export function refocusList(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const stop = document.querySelector<HTMLElement>("main li button[tabindex='0']");
    if (stop === null) focusMain();
    else stop.focus({ preventScroll: true });
  });
}
