import { keyCommand, type KeyPress } from "../../../../src/workbench/page/input/keyCommand";

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });
const ctrl = { ctrlKey: true };
const shift = { shiftKey: true };

it.each([
  ["Arrow", press("ArrowDown"), { kind: "move", direction: "down", extend: false, toEdge: false }],
  ["Shift+arrow", press("ArrowLeft", shift), { kind: "move", direction: "left", extend: true, toEdge: false }],
  ["Ctrl+Shift+arrow", press("ArrowUp", { ...ctrl, ...shift }), { kind: "move", direction: "up", extend: true, toEdge: true }],
  ["Enter", press("Enter"), { kind: "advance", direction: "down" }],
  ["Shift+Tab", press("Tab", shift), { kind: "advance", direction: "left" }],
  ["Shift+PageDown", press("PageDown", shift), { kind: "page", direction: "down", extend: true }],
  ["Home", press("Home"), { kind: "rowStart", extend: false, toTop: false }],
  ["Ctrl+Home", press("Home", ctrl), { kind: "rowStart", extend: false, toTop: true }],
  ["Ctrl+Shift+End", press("End", { ...ctrl, ...shift }), { kind: "lastCell", extend: true }],
  ["F2", press("F2"), { kind: "edit" }],
  ["Backspace", press("Backspace"), { kind: "clear" }],
  ["Ctrl+Z", press("z", ctrl), { kind: "undo" }],
  ["Command+Z on a Mac", press("z", { metaKey: true }), { kind: "undo" }],
  ["Ctrl+Shift+Z", press("Z", { ...ctrl, ...shift }), { kind: "redo" }],
  ["Ctrl+D with Caps Lock", press("D", ctrl), { kind: "fillDown" }],
  ["Alt+Down", press("ArrowDown", { altKey: true }), { kind: "pickFromList" }],
])("%s is a command", (_what, pressed, command) => {
  expect(keyCommand(pressed)).toEqual(command);
});

it.each([
  ["a letter", press("a")],
  ["a capital letter", press("A", shift)],
  ["Shift+Delete", press("Delete", shift)],
  ["Ctrl+C, which the clipboard event answers", press("c", ctrl)],
  ["Alt+Left, the browser's way back", press("ArrowLeft", { altKey: true })],
  ["F5", press("F5")],
])("%s is left alone", (_what, pressed) => {
  expect(keyCommand(pressed)).toBeNull();
});
