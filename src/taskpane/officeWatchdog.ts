import { useEffect, useState } from "react";

/** Long enough for a slow campus line, short enough that nobody closes the pane first. */
const PATIENCE_MS = 6000;

/** Whether the component has waited for Office longer than a person should without a word. */
export function useOfficeSilent(): boolean {
  const [silent, setSilent] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => { setSilent(true); }, PATIENCE_MS);
    return () => { clearTimeout(timer); };
  }, []);
  return silent;
}
