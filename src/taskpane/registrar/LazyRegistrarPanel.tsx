import { Suspense, lazy } from "react";
import { Spinner } from "@fluentui/react-components";
import type { RegistrarPanelProps } from "./RegistrarPanel";
import { REGISTRAR_WORDS } from "./words";

/** Few people open this tab, so its views are loaded when they do. */
const Panel = lazy(async () => ({ default: (await import("./RegistrarPanel")).RegistrarPanel }));

export function LazyRegistrarPanel(props: RegistrarPanelProps) {
  return (
    <Suspense fallback={<Spinner size="tiny" label={REGISTRAR_WORDS.opening} />}>
      <Panel {...props} />
    </Suspense>
  );
}
