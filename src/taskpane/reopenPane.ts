import type { PaneTab } from "./SheetTabs";

const TAB = "tab";
const TABS: readonly PaneTab[] = ["attachment1", "tracker", "registrar"];

/**
 * Opens the pane anew, on the tab where the person is. The tab's name goes into the pane's own address, as nothing else
 * is this pane's alone; what stands there already is the host's and stays.
 */
export function reopenPane(tab?: PaneTab): void {
  const address = new URL(location.href);
  if (tab !== undefined) address.searchParams.set(TAB, tab);
  if (address.href === location.href) location.reload();
  else location.replace(address.href);
}

/** The tab on which the pane was opened anew, else the first. */
export function tabAtOpening(): PaneTab {
  const named = new URLSearchParams(location.search).get(TAB);
  return TABS.find((tab) => tab === named) ?? "attachment1";
}
