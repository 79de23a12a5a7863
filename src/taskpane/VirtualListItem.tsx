import type { ReactNode, Ref } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";

/** Where an item of a long list stands: counted from 0, in how many, and pixels from the top of the list. */
export interface ListPosition {
  readonly index: number;
  readonly total: number;
  readonly top: number;
}

export interface VirtualListItemProps {
  /** By which the virtualiser measures it. */
  readonly ref: Ref<HTMLLIElement>;
  readonly position: ListPosition;
  /** Whether the person stands in its row of the sheet. */
  readonly isCurrent: boolean;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** An item of a list of which only the part near the window is in the page: it says itself which of how many it is. */
export function VirtualListItem({ ref, position, isCurrent, className, children }: VirtualListItemProps) {
  const styles = useStyles();
  return (
    <li
      ref={ref}
      data-index={position.index}
      aria-posinset={position.index + 1}
      aria-setsize={position.total}
      {...(isCurrent ? { "aria-current": true } : {})}
      className={mergeClasses(styles.item, className)}
      style={{ transform: `translateY(${String(position.top)}px)` }}
    >
      {children}
    </li>
  );
}

const useStyles = makeStyles({
  item: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
});
