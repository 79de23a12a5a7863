import type { AnyObjectType } from "../protocol/ObjectType";
import { addinInternalServiceType, applicationType, documentPropertiesType } from "./applicationTypes";
import { autoFilterType } from "./autoFilterType";
import { chartCollectionType, chartTitleType, chartType } from "./chartTypes";
import { conditionalFormatCollectionType, conditionalFormatType } from "./conditionalFormatTypes";
import {
  cellValueConditionalFormatType,
  conditionalFormatRuleType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
  textConditionalFormatType,
} from "./conditionalRuleTypes";
import { dataValidationType } from "./dataValidationType";
import { filterType } from "./filterTypes";
import { namedItemCollectionType, namedItemType } from "./namedItemTypes";
import { pageBreakCollectionType, pageBreakType } from "./pageBreakTypes";
import { headerFooterGroupType, headerFooterType, pageLayoutType } from "./pageLayoutTypes";
import { rangeAreasType, rangeCollectionType } from "./rangeAreasTypes";
import { rangeBorderCollectionType, rangeBorderType } from "./rangeBorderTypes";
import { rangeFormatType } from "./rangeFormatType";
import { formatProtectionType, rangeFillType, rangeFontType } from "./rangeLookTypes";
import { rangeType } from "./rangeType";
import { rangeViewCollectionType, rangeViewType } from "./rangeViewTypes";
import { freezePanesType, worksheetProtectionType } from "./sheetPartTypes";
import { rangeSortType, tableSortType } from "./sortTypes";
import { tableCollectionType, tableScopedCollectionType } from "./tableCollectionTypes";
import { tableColumnCollectionType, tableColumnType } from "./tableColumnTypes";
import { tableRowCollectionType, tableRowType } from "./tableRowTypes";
import { tableType } from "./tableType";
import { workbookType } from "./workbookType";
import { worksheetCollectionType } from "./worksheetCollectionType";
import { worksheetType } from "./worksheetType";

/** Every class of the Excel object model that this host knows, by name. */
export const OBJECT_TYPES: Readonly<Record<string, AnyObjectType>> = byName([
  addinInternalServiceType,
  applicationType,
  autoFilterType,
  cellValueConditionalFormatType,
  chartCollectionType,
  chartTitleType,
  chartType,
  conditionalFormatCollectionType,
  conditionalFormatRuleType,
  conditionalFormatType,
  conditionalRangeFillType,
  conditionalRangeFontType,
  conditionalRangeFormatType,
  customConditionalFormatType,
  dataValidationType,
  documentPropertiesType,
  filterType,
  formatProtectionType,
  freezePanesType,
  headerFooterGroupType,
  headerFooterType,
  namedItemCollectionType,
  namedItemType,
  pageBreakCollectionType,
  pageBreakType,
  pageLayoutType,
  rangeAreasType,
  rangeBorderCollectionType,
  rangeBorderType,
  rangeCollectionType,
  rangeFillType,
  rangeFontType,
  rangeFormatType,
  rangeSortType,
  rangeType,
  rangeViewCollectionType,
  rangeViewType,
  tableCollectionType,
  tableColumnCollectionType,
  tableColumnType,
  tableRowCollectionType,
  tableRowType,
  tableScopedCollectionType,
  tableSortType,
  tableType,
  textConditionalFormatType,
  workbookType,
  worksheetCollectionType,
  worksheetProtectionType,
  worksheetType,
]);

function byName(types: readonly AnyObjectType[]): Readonly<Record<string, AnyObjectType>> {
  return Object.fromEntries(types.map((type) => [type.name, type]));
}
