import type { Status } from "../statuses";

/** What the guide tells whoever is in this state. */
export interface StatusGuide {
  readonly status: Status;
  /** What to do, one sentence each, in order. */
  readonly steps: readonly string[];
  /** CHSI's own words where a number counts, unchanged. */
  readonly quotes: readonly string[];
}

/** The way on from every status. Source: domain notes §3.4; `quotes` are copied letter by letter from CHSI's guide. */
export const STATUS_GUIDES: readonly StatusGuide[] = [
  { status: "未查询", steps: ["务必通知、敦促每位学生登录“学信网”，在截止日期前完成本人学籍信息查询确认。"], quotes: [] },
  {
    status: "查不到学籍",
    steps: [
      "登录没有问题、但查不到学籍信息的，请点击“尝试绑定学籍”，按要求输入学号、学校名称、入学年份和层次后点击确定。",
      "仍查不到，或者不知道学号，请联系学校的学籍管理部门。",
    ],
    quotes: ["您只有5次机会，请确认输入的内容与本人的学籍信息完全一致。", "如果查不到本人的学籍，请联系就读院校学籍管理部门。"],
  },
  {
    status: "账号被占用",
    steps: [
      "手机号被占用：本人注册的先试“密码找回”；不是本人注册或找回失败的，用“继续注册”“我要重新注册”。",
      "证件号被占用：首选方式一，请已完成手机实名绑定的大学同班同学协助；同学在收件箱里点“是”，本人再登录查询确认。",
      "方式二是上传手持身份证照片、由人工审核，不建议首选；也可以“提供学籍或学历信息”。",
    ],
    quotes: [
      "选择继续注册旧账号将不可用",
      "每天可发送协助请求5条",
      "每天只能上传3次,累计上传不能超过5次。",
      "仅支持.jpg .jpeg .png .gif 的图片格式，图片大小不超过300K。",
      "本网站核对无误后将在三个工作日内通过电话或者邮件通知您。",
      "管理员审核通过后，将会注销使用了该证件号码的其他账号；",
    ],
  },
  { status: "信息有误", steps: ["至少填一项有误信息，并把这名学生列入附件1，由学院汇总上报。"], quotes: [] },
  { status: "已确认无误", steps: ["信息查询确认工作结束，不需要再做什么。"], quotes: [] },
];
