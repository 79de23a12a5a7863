import { makeStyles, tokens } from "@fluentui/react-components";
import { Sentence } from "./Sentence";
import { ViewTitle } from "./ViewTitle";
import { WORDS } from "./words";

const STEPS = [
  "不用助手也能核对：照常填写，“校验结果”一列会显示每一行的问题。",
  "要用完整功能，请在“文件 → 帐户 → 更新选项”中更新 Excel，或改用 Excel 2021 及以后的版本、网页版 Excel。",
  "不确定怎么更新时，请联系学校的信息技术部门。",
];

/** What a person can still do in an Excel that is too old for the pane. */
export function UnsupportedView() {
  const styles = useStyles();
  return (
    <>
      <ViewTitle><Sentence>{WORDS.unsupportedTitle}</Sentence></ViewTitle>
      <ul className={styles.steps}>
        {STEPS.map((step) => <li key={step}><Sentence>{step}</Sentence></li>)}
      </ul>
    </>
  );
}

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalL} 0 0`,
    paddingLeft: tokens.spacingHorizontalXL,
  },
});
