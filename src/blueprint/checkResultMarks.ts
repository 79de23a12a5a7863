/** 校验结果 writes 〔header〕 for what must be changed and 〈header〉 for what needs a look; the colours follow it. */
export const ERROR_MARKS = { open: "〔", close: "〕" };
export const WARNING_MARKS = { open: "〈", close: "〉" };
/** What 校验结果 says of an empty required cell. */
export const BLANK_LABEL = "未填";
