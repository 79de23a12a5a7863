/** Every sentence of the registrar's tab that does not come from a use case or from the policy table. */
export const REGISTRAR_WORDS = {
  opening: "正在打开教务处的工具…",
  tabTitle: "教务处",

  policyTitle: "本年口径",
  policyIntro: "口径由教务处统一规定，保存后写入“填报说明”，校验随之改变。",
  yearHint: "换一个年级，高考年份、通知日期和截止日期会按惯例重新填好，请核对后再保存。",
  yearMeans: (year: number, first: string, last: string) => `${String(year)}级的学号一般以 ${String(year)} 开头，出生日期多在 ${first} 至 ${last} 之间，不是这样的会请学院核对。`,
  yearOption: (year: string) => `${year}级`,
  choose: "请选择",
  columnsHint: "学校不需要的栏不必收集，去掉勾选后模板里就没有这一栏。已发出的模板保留原来的栏。",
  save: "保存口径",
  reset: "放弃修改",
  unsaved: "有修改还没有保存。",
  version: (version: string) => `模板版本 ${version}`,
  versionMissing: "“填报说明”里没有模板版本，请在下面检查并修复模板。",

  exportTitle: "导出标准模板",
  exportIntro: "按上面的口径生成空白模板，发给各学院填写。没有安装助手的 Excel 和 WPS 也能用它的校验。",
  colleges: "学院名单",
  collegesHint: "一行一个学院，每个学院生成一份，标题和学院已填好。留空只生成一份。",
  collegesExample: "自动化学院\n机电工程学院",
  readColleges: "读取选中的格子",
  preview: (files: number, sheets: readonly string[]) => `将生成 ${String(files)} 份模板，每份含${listed(sheets)}。`,
  previewWithout: (columns: readonly string[]) => `选填栏里不收集${listed(columns)}。`,
  files: "将生成的文件",
  openFile: (name: string) => `打开“${name}”`,
  open: "打开",
  opensPane: "打开模板时提示打开助手",
  opensPaneHint: "只适合全校统一装了助手的情况：没有助手的电脑会看到 Excel 的加载项错误。有的电脑不理会这个提示，仍要在“开始”选项卡里点一次“打开助手”。",
  exportOne: "导出标准模板",
  exportMany: (files: number) => `打包导出 ${String(files)} 份`,
  oneByOne: "这里的 Excel 不能保存压缩包，请逐个打开后另存为文件。",

  templateTitle: "检查模板",
  templateIntro: "下拉列表、文本格式、校验公式、颜色或列被改坏时，可以在这里恢复；填写的内容不会改动。",
  check: "检查模板",
  repair: "修复",
  upgrade: "升级",
  repairs: { older: "升级会改动这些地方", same: "修复会改动这些地方", newer: "" },
  newer: "这个工作簿的模板比助手新，请先更新助手。",

  offer: {
    older: "这个工作簿用的是旧版模板，可以升级，填写的内容不会改动。",
    same: (count: number) => `模板有 ${String(count)} 处被改坏，可以恢复，填写的内容不会改动。`,
  },
  look: "去看看",
};

/** “学号”、“考生号” */
function listed(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join("、");
}
