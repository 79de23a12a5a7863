import { createRoot } from "react-dom/client";
import { PaneApp } from "../../src/taskpane/PaneApp";
import { DARK_THEME } from "../../src/taskpane/darkTheme";
import { LIGHT_THEME } from "../../src/taskpane/theme";
import { FakeClearing } from "../taskpane/FakeClearing";
import { FakeFixes } from "../taskpane/FakeFixes";
import { FakeImports } from "../taskpane/FakeImports";
import { FakeMerge } from "../taskpane/FakeMerge";
import { FakeModel } from "../taskpane/FakeModel";
import { FakeProgress } from "../taskpane/progress/FakeProgress";
import { FakeRegistrar } from "../taskpane/FakeRegistrar";
import { FakeSubmission } from "../taskpane/FakeSubmission";
import { TODAY } from "../taskpane/sampleStates";
import { drawn } from "./drawn";
import { faintTexts } from "./faintTexts";
import { onWhite, paintHighlightAsOnWindows, systemColours } from "./systemColours";
import { CLEARING_STATES, FIX_STATES, IMPORT_STATES, MERGE_STATES, PROGRESS_STATES, REGISTRAR_STATES, SAVES_NO_FILES, SUBMISSION_STATES, VIEWS, type ViewName } from "./views";

/** Draws one view of the pane; called by the gallery for each picture. */
export function draw(view: ViewName, isDarkTheme: boolean): void {
  document.body.replaceChildren();
  const root = document.body.appendChild(document.createElement("div"));
  createRoot(root).render(
    <PaneApp models={{ pane: new FakeModel(VIEWS[view]), clearing: new FakeClearing(CLEARING_STATES[view]), fixes: new FakeFixes(FIX_STATES[view]), imports: new FakeImports(IMPORT_STATES[view]), progress: new FakeProgress(PROGRESS_STATES[view]), registrar: new FakeRegistrar(REGISTRAR_STATES[view], !SAVES_NO_FILES.has(view)), submission: new FakeSubmission(SUBMISSION_STATES[view]), merge: new FakeMerge(MERGE_STATES[view]) }} today={() => TODAY} onRetry={() => undefined} theme={isDarkTheme ? DARK_THEME : LIGHT_THEME} />,
  );
}

export { drawn, faintTexts, onWhite, paintHighlightAsOnWindows, systemColours };

Object.assign(window, { draw, drawn, faintTexts, onWhite, paintHighlightAsOnWindows, systemColours });
