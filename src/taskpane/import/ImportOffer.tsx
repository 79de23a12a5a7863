import { Button } from "@fluentui/react-components";
import type { SheetKind } from "../../domain/columns";
import { useModels } from "../PaneModels";

/** In the first load with the button, unlike the rest of the words. */
const OFFER = "导入名单…";

/** The way to an import; the first thing to do on a sheet without students. */
export function ImportOffer({ sheet, isFirstStep, busy }: { readonly sheet: SheetKind; readonly isFirstStep: boolean; readonly busy: boolean }) {
  const { imports } = useModels();
  return (
    <Button {...(isFirstStep ? { appearance: "primary" } as const : {})} disabledFocusable={busy} onClick={() => { void imports.actions.open(sheet); }}>
      {OFFER}
    </Button>
  );
}
