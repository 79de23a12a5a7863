import { act, cleanup, configure, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { PaneState } from "../../src/application/PaneState";
import { PaneApp } from "../../src/taskpane/PaneApp";
import { FakeClearing } from "./FakeClearing";
import { FakeFixes } from "./FakeFixes";
import { FakeMerge } from "./FakeMerge";
import { FakeImports } from "./FakeImports";
import { FakeModel } from "./FakeModel";
import { FakeProgress } from "./progress/FakeProgress";
import { FakeRegistrar } from "./FakeRegistrar";
import { FakeSubmission } from "./FakeSubmission";
import { EMPTY, READY, TODAY } from "./sampleStates";

/** jsdom has no layout, hence none of these. Every size is 0 there, as in a hidden pane. */
globalThis.ResizeObserver = class {
  observe(): void { /* nothing ever changes its size */ }
  unobserve(): void { /* see above */ }
  disconnect(): void { /* see above */ }
};
window.scrollTo = () => { /* the page is one window high */ };
Element.prototype.scrollIntoView = () => { /* nothing is out of sight */ };

/** A view that is loaded when it is needed is compiled then, which takes a slow machine longer than the usual second. */
configure({ asyncUtilTimeout: 30_000 });

/** The parts that are loaded when they are needed have arrived, as they have a moment after a real pane has opened. */
beforeAll(async () => {
  for (const state of [READY, EMPTY]) {
    render(<PaneApp models={{ pane: new FakeModel(state), clearing: new FakeClearing(), fixes: new FakeFixes(), imports: new FakeImports(), progress: new FakeProgress(), registrar: new FakeRegistrar(), merge: new FakeMerge(), submission: new FakeSubmission() }} today={() => TODAY} onRetry={() => undefined} />);
  }
  await screen.findByRole("list", { name: "待处理的问题" });
  await screen.findByRole("button", { name: "安装模板" });
  cleanup();
});

/** The whole pane over a model in memory, with a person who clicks and types. */
export function renderPane(state: PaneState, registrar = new FakeRegistrar(), fixes = new FakeFixes(), { merge = new FakeMerge(), submission = new FakeSubmission(), progress = new FakeProgress(), imports = new FakeImports(), clearing = new FakeClearing() } = {}) {
  const model = new FakeModel(state);
  const onRetry = jest.fn();
  const { container } = render(<PaneApp models={{ pane: model, clearing, fixes, imports, progress, registrar, merge, submission }} today={() => TODAY} onRetry={onRetry} />);
  return {
    model,
    registrar,
    fixes,
    clearing,
    merge,
    submission,
    progress,
    imports,
    container,
    onRetry,
    person: userEvent.setup(),
    show: (next: PaneState) => { act(() => { model.show(next); }); },
  };
}

/** The texts of all elements of a role, in page order. */
export function textsOf(role: string, name?: RegExp): string[] {
  return screen.queryAllByRole(role, name === undefined ? {} : { name }).map((element) => element.textContent);
}
