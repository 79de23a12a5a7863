/**
 * Gives the focus to the view when the focused button is about to go. Otherwise the next Tab would leave the pane: office.js
 * goes on from the focused element, and back to Excel where there is none.
 */
export function focusMain(): void {
  document.querySelector<HTMLElement>("main [aria-selected='true'], main button")?.focus({ preventScroll: true });
}
