import { makeStyles } from "@fluentui/react-components";

/** Names of ours, and short words between quotation marks with the mark behind them. */
const WHOLE = /(“[^“”]{2,5}”[，。：；、！？…]?|附件1|核查登记表|学籍自查助手)/u;

/** A sentence in which no line ends within the name of a sheet or of a button. */
export function Sentence({ children }: { readonly children: string }) {
  const styles = useStyles();
  return <span>{children.split(WHOLE).map((part, at) => (at % 2 === 0 ? part : <span key={at} className={styles.whole}>{part}</span>))}</span>;
}

const useStyles = makeStyles({
  whole: { whiteSpace: "nowrap" },
});
