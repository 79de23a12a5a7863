/** What a workbook without the template says; few open one, so it comes with its view. */
export const FIRST_MINUTE_WORDS = {
  lines: [
    "安装模板：生成填报说明、核查登记表和附件1。",
    "填写或粘贴名单：哪一格有问题，马上标出来，并说明怎么改。",
    "改好后一键生成可以直接上报的表。",
  ],
  college: "学院",
  collegeExample: "例如：自动化学院",
  collegeMissing: "请填写学院名称。",
  cohortYear: "年级",
  cohortYearHint: "高考年份、截止日期、不含上年预科等口径会按年级预先填好，安装后可以在“填报说明”中修改。",
  cohortYearWrong: "年级请写 2000 至 2099 之间的四位数字，例如 2018。",
  install: "安装模板",
  privacy: "数据只在本机处理，不会上传。",
} as const;
