/** A pane that is narrower than any pane of Excel, as at 200 % zoom: there letters need the room that margins take. */
export const ZOOMED = "@media (max-width: 239px)";
