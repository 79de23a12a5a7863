import { invalidArgument } from "../protocol/HostError";
import { defineType, type AnyObjectType, type Property } from "../protocol/ObjectType";
import { intersection } from "../model/geometry/rect";
import { assertAllowed } from "../model/operations/protect";
import { NO_PROMPT, STOP_ALERT, type Validation, type ValidationAlert, type ValidationPrompt } from "../model/state/validation";
import { acceptsValue } from "../model/validation/acceptsValue";
import type { RangeTarget } from "./Book";
import { rectOf, rectsOf } from "./rangeTarget";
import { asBoolean } from "./styleProperty";
import { ruleFrom, ruleRecord } from "./validationRule";

/** Excel.DataValidation */
export const dataValidationType: AnyObjectType = defineType<RangeTarget>({
  name: "DataValidation",
  properties: {
    Type: { get: typeOf },
    Rule: {
      get: (target) => {
        const validation = common(target);
        return validation === null ? null : ruleRecord(validation, rectOf(target));
      },
      set: (target, value) => {
        const rule = ruleFrom(target, value);
        const { row, column } = rectOf(target);
        change(target, (before) => ({ ...(before ?? fresh(target)), anchor: { row, column }, rule }));
      },
    },
    IgnoreBlanks: part("ignoreBlanks", asBoolean),
    Prompt: part("prompt", promptFrom),
    ErrorAlert: part("errorAlert", alertFrom),
    Valid: { get: validity },
  },
  commands: { Clear: (target) => { change(target, () => undefined); } },
});

function part<K extends "ignoreBlanks" | "prompt" | "errorAlert">(key: K, read: (value: unknown) => Validation[K]): Property<RangeTarget> {
  return {
    get: (target) => (common(target) ?? fresh(target))[key],
    set: (target, value) => {
      const checked = read(value);
      change(target, (before) => ({ ...(before ?? fresh(target)), [key]: checked }));
    },
  };
}

/** The common validation of all cells; null when there is none, or when they differ. */
function common(target: RangeTarget): Validation | null {
  const found = distinct(target);
  const [validation] = found;
  return found.size === 1 ? (validation ?? null) : null;
}

function distinct(target: RangeTarget): ReadonlySet<Validation | undefined> {
  return new Set(rectsOf(target).flatMap((rect) => [...target.range.sheet.validations.distinct(rect)]));
}

/** Excel.DataValidationType, with its words for ranges whose cells differ. */
function typeOf(target: RangeTarget): string {
  const types = new Set([...distinct(target)].map((validation) => validation?.rule.type ?? "None"));
  const [type = "None"] = types;
  if (types.size > 1) return "Inconsistent";
  return distinct(target).size > 1 ? "MixedCriteria" : type;
}

/** Cells of one block that share a validation go on sharing one. */
function change(target: RangeTarget, next: (before: Validation | undefined) => Validation | undefined): void {
  const { sheet } = target.range;
  assertAllowed(sheet, "allowFormatCells");
  const changed = new Map<Validation | undefined, Validation | undefined>();
  for (const rect of rectsOf(target)) {
    sheet.validations.update(rect, (before) => {
      if (!changed.has(before)) changed.set(before, next(before));
      return changed.get(before);
    });
  }
}

function fresh(target: RangeTarget): Validation {
  const { row, column } = rectOf(target);
  return { anchor: { row, column }, rule: { type: "None" }, ignoreBlanks: true, prompt: NO_PROMPT, errorAlert: STOP_ALERT };
}

function promptFrom(value: unknown): ValidationPrompt {
  const { title, message, showPrompt } = recordOf(value);
  const prompt = { title: textOf(title), message: textOf(message), showPrompt: showPrompt !== false };
  if (prompt.title.length > 32 || prompt.message.length > 255) throw invalidArgument();
  return prompt;
}

function alertFrom(value: unknown): ValidationAlert {
  const { title, message, showAlert, style } = recordOf(value);
  const known = style === "Warning" || style === "Information" ? style : "Stop";
  const alert = { title: textOf(title), message: textOf(message), showAlert: showAlert !== false, style: known };
  if (alert.title.length > 32 || alert.message.length > 255) throw invalidArgument();
  return alert;
}

/** true, false, or null when some cells are valid and some are not. */
function validity(target: RangeTarget): boolean | null {
  const { book, range } = target;
  const answers = new Set<boolean>();
  for (const rect of rectsOf(target)) {
    const used = range.sheet.usedRect(false);
    const part = used === null ? null : intersection(rect, used);
    if (part === null) continue;
    for (let row = part.row; row < part.row + part.rows; row++) {
      for (let column = part.column; column < part.column + part.columns; column++) {
        const validation = range.sheet.validations.at(row, column);
        answers.add(validation === undefined || acceptsValue(book, validation, { sheet: range.sheet, row, column }));
      }
    }
  }
  return answers.size > 1 ? null : ([...answers][0] ?? true);
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
