import type { ColumnValidation, HighlightReading, NetRequest, ResultFormulas, TableNet } from "../../application/template/TableNet";
import { areaBlocks } from "./areaBlocks";
import { translateHostErrors } from "./hostTrouble";

/** Lists, 校验结果 formulas and conditional formats of the tables: scalars only, whatever the tables hold. */
export function readNets(requests: readonly NetRequest[]): Promise<readonly TableNet[]> {
  return translateHostErrors(() =>
    Excel.run(async (context) => {
      const asked = requests.map(({ place, resultColumn }) => {
        const formats = context.workbook.tables.getItem(place.tableName).getDataBodyRange().conditionalFormats;
        formats.load("items/id,items/type,items/customOrNullObject/rule/formula");
        const validations = place.headers.map((_, column) => {
          const validation = context.workbook.tables.getItem(place.tableName).getDataBodyRange().getColumn(column).dataValidation;
          validation.load("type,rule,prompt");
          return validation;
        });
        const results = context.workbook.tables.getItem(place.tableName).getDataBodyRange().getColumn(resultColumn ?? 0);
        const first = results.getCell(0, 0);
        first.load("formulas");
        const last = results.getLastCell();
        last.load("formulas");
        const constants = results.getSpecialCellsOrNullObject(Excel.SpecialCellType.constants);
        constants.load("cellCount");
        const blanks = results.getSpecialCellsOrNullObject(Excel.SpecialCellType.blanks);
        blanks.load("cellCount");
        return { formats, validations, first, last, constants, blanks };
      });
      await context.sync();
      const places = asked.map(({ formats }) =>
        formats.items.filter(({ type }) => type === "Custom").map((format) => {
          const areas = format.getRanges();
          areas.load("address");
          return { format, areas };
        }),
      );
      await context.sync();
      return asked.map(({ validations, first, last, constants, blanks }, index): TableNet => {
        const others = (constants.isNullObject ? 0 : constants.cellCount) + (blanks.isNullObject ? 0 : blanks.cellCount);
        const result: ResultFormulas = { first: String(first.formulas[0]?.[0]), last: String(last.formulas[0]?.[0]), others };
        return {
          validations: validations.map(validationReading),
          result: requests[index]?.resultColumn === null ? null : withSingleCell(result, requests[index]),
          highlights: (places[index] ?? []).map(({ format, areas }): HighlightReading => ({
            id: format.id,
            formula: format.customOrNullObject.rule.formula,
            areas: areaBlocks(areas.address),
          })),
        };
      });
    }),
  );
}

/** Excel looks through the whole sheet when special cells of a single cell are asked for. */
function withSingleCell(result: ResultFormulas, request: NetRequest | undefined): ResultFormulas {
  return request?.place.bodyRows === 1 ? { ...result, others: 0 } : result;
}

/** `rule` and `prompt` are null where cells differ. */
function validationReading({ type, rule, prompt }: { type: string; rule: unknown; prompt: unknown }): ColumnValidation {
  const source = (rule as Excel.DataValidationRule | null)?.list?.source;
  const message = (prompt as Excel.DataValidationPrompt | null)?.message;
  return { type, source: typeof source === "string" ? source : "", prompt: message ?? "" };
}
