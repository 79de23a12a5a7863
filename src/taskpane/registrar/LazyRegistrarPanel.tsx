import { lazy } from "react";
import { LazyPart } from "../LazyPart";
import type { RegistrarPanelProps } from "./RegistrarPanel";
import { REGISTRAR_WORDS } from "./words";

/** Few people open this tab, so its views are loaded when they do. */
const Panel = lazy(async () => ({ default: (await import("./RegistrarPanel")).RegistrarPanel }));

export function LazyRegistrarPanel(props: RegistrarPanelProps) {
  return (
    <LazyPart opening={REGISTRAR_WORDS.opening}>
      <Panel {...props} />
    </LazyPart>
  );
}
