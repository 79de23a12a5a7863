import { lazyView } from "../lazyView";
import type { RegistrarPanelProps } from "./RegistrarPanel";
import { REGISTRAR_WORDS } from "./words";

/** Few people open this tab, so its views are loaded when they do. */
export const LazyRegistrarPanel = lazyView<RegistrarPanelProps>(async () => (await import("./RegistrarPanel")).RegistrarPanel, REGISTRAR_WORDS.opening);
