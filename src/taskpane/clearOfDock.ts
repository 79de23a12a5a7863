/**
 * A ref for the dock at the foot of the page: whatever the keyboard reaches is scrolled clear of it (WCAG 2.2, 2.4.11).
 * @returns what undoes it when the dock goes.
 */
export function clearOfDock(dock: HTMLElement): () => void {
  const page = document.documentElement.style;
  const observer = new ResizeObserver(() => { page.scrollPaddingBottom = `${String(dock.offsetHeight)}px`; });
  observer.observe(dock);
  return () => {
    observer.disconnect();
    page.scrollPaddingBottom = "";
  };
}
