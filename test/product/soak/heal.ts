import { POLICY_TABLE } from "../../../src/blueprint/policyTable";
import { ROSTER_SHEETS } from "../../../src/blueprint/RosterSheet";
import { formatAddress } from "../../../src/workbench/host/model/geometry/address";
import type { Product } from "../openProduct";

/** What stands in the policy, one text for each of its lines. */
export function policyTexts({ host }: Product): readonly string[] {
  const place = policyValues(host);
  if (place === null) return [];
  return Array.from({ length: place.rect.rows }, (_, row) => host.view.sheet(place.sheet).cell(place.rect.row + row, place.rect.column).text);
}

/** What a person does who finds the pane empty: the policy is put right, tables get their names back, what is gone is installed again. */
export async function heal(product: Product, policy: readonly string[]): Promise<void> {
  const { host, model, quiet } = product;
  const gone = [POLICY_TABLE, ROSTER_SHEETS.attachment1.tableName, ROSTER_SHEETS.tracker.tableName].filter((name) => host.workbook.table(name) === null);
  if (host.workbook.table("表甲") !== null && gone.length === 1) host.organiser.renameTable("表甲", gone[0] ?? "");
  else if (gone.length > 0) await model.actions.install({ college: "自动化学院", cohortYear: 2018 });
  await quiet();
  const place = policyValues(host);
  if (model.getState().policy === null && place !== null) host.user.paste(place.sheet, formatAddress(place.rect), policy.join("\r\n"));
  for (const { name, tables } of host.view.sheets) {
    if (tables.length === 0 && /^(?:附件1|核查登记表|名单|登记)/u.test(name)) host.user.deleteSheet(name);
  }
  await quiet();
}

function policyValues(host: Product["host"]) {
  const found = host.workbook.table(POLICY_TABLE);
  if (found === null) return null;
  const { area } = found.table;
  return { sheet: found.sheet.name, rect: { row: area.row + 1, column: area.column + 1, rows: area.rows - 1, columns: 1 } };
}
