import type { ImportState } from "../../../src/application/import/ImportModel";

const SHEETS = [{ id: "s1", name: "Sheet1" }, { id: "s2", name: "教务导出" }];

export const SOURCE: Partial<ImportState> = { target: "tracker", step: "source", sheets: SHEETS };

export const COLUMNS: Partial<ImportState> = {
  ...SOURCE,
  step: "columns",
  source: { name: "2018级新生名单.xlsx · 名单", fileSheets: ["名单", "说明"], fileSheet: 0, rows: 118 },
  choices: ["college", "className", "studentNumber", "examNumber", "name", "gender", "documentNumber", "phone", "remarks"],
  columns: [
    { position: 0, letter: "A", header: "学号", key: "studentNumber", because: "header", looksLike: null, samples: ["2018990101", "2018990102"] },
    { position: 1, letter: "B", header: "姓名", key: "name", because: "header", looksLike: null, samples: ["测试甲", "测试乙"] },
    { position: 2, letter: "C", header: "", key: "documentNumber", because: "likely", looksLike: null, samples: ["460…2718", "460…2686"] },
    { position: 3, letter: "D", header: "家长联系方式", key: null, because: "unknown", looksLike: null, samples: ["138…0000"] },
    { position: 4, letter: "E", header: "考生号", key: "examNumber", because: "header", looksLike: "studentNumber", samples: ["2018990101"] },
    { position: 5, letter: "F", header: "", key: "gender", because: "maybe", looksLike: null, samples: ["男", "女"] },
  ],
};

export const PREVIEW: Partial<ImportState> = {
  ...COLUMNS,
  step: "preview",
  preview: {
    sheetName: "核查登记表",
    added: 98,
    updated: 12,
    unchanged: 5,
    repeated: 1,
    passedOver: 2,
    refused: [
      { sheetRow: 12, label: "测试丙", reason: "“证件号码”曾按数字保存，第 15 位以后的数字已经丢失，没有导入。请找原始名单，或照证件重新填写。" },
      { sheetRow: 40, label: "", reason: "学号、证件号码、考生号都没有，无法对应到学生。请先补上其中一项。" },
    ],
    rewrites: [{ label: "去掉空格和看不见的字符", cells: 12 }, { label: "统一日期写法", cells: 3 }],
    filled: 30,
    overwrites: [
      { row: 0, sheetRow: 4, label: "测试甲", column: "phone", before: "138…0001", after: "138…0000" },
      { row: 1, sheetRow: 5, label: "测试乙", column: "documentNumber", before: "460…2719", after: "460…2718" },
    ],
    leftOut: ["家长联系方式"],
    keepsUndo: false,
  },
};
