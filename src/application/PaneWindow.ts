/** The pane as Office shows or hides it; its program runs on while nobody sees it. */
export interface PaneWindow {
  /** False where Office has said that the pane is closed. */
  isVisible(): boolean;
  show(): Promise<void>;
}
