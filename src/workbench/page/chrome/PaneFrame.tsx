import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { whenPaneRests } from "./whenPaneRests";

const NARROWEST = 300;
const WIDEST = 450;
/** Excel's own width of a task pane. */
const USUAL = 350;
const STEP = 10;

interface PaneFrameProps {
  readonly title: string;
  /** Loads the pane into the frame, which is not in the page yet, and lets it talk to the host; returns the way to stop. */
  readonly connect: (frame: HTMLIFrameElement) => () => void;
  /** The pane is there; what would have kept the person waiting for it may begin. */
  readonly onRest: () => void;
}

/** The add-in's pane beside the sheet, with the title strip that Excel gives it. */
export function PaneFrame({ title, connect, onRest }: PaneFrameProps) {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(USUAL);
  const [dragging, setDragging] = useState(false);
  const resize = (wanted: number): void => { setWidth(Math.min(WIDEST, Math.max(NARROWEST, Math.round(wanted)))); };
  useEffect(() => {
    // The pane's page learns of its host from the frame's name, which counts only if it is set before the frame exists.
    const frame = document.createElement("iframe");
    frame.title = title;
    const stop = connect(frame);
    void whenPaneRests(frame).then(onRest);
    holder.current?.append(frame);
    return () => {
      stop();
      frame.remove();
    };
  }, [connect, title, onRest]);
  return (
    <aside className={dragging ? "pane dragging" : "pane"} style={{ width }} aria-label={title}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a focusable separator is a widget (ARIA 1.2, window splitter) */}
      <div
        className="pane-splitter"
        role="separator"
        aria-label="窗格宽度"
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={NARROWEST}
        aria-valuemax={WIDEST}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- see above
        tabIndex={0}
        onKeyDown={(event) => { resize(width + keyStep(event)); }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragging(true);
        }}
        onPointerMove={(event) => { if (dragging) resize(widthAt(event)); }}
        onPointerUp={() => { setDragging(false); }}
      />
      <div className="pane-title">{title}</div>
      <div ref={holder} className="pane-body" />
    </aside>
  );
}

function widthAt(event: PointerEvent): number {
  return window.innerWidth - event.clientX;
}

function keyStep(event: KeyboardEvent): number {
  if (event.key === "ArrowLeft") return STEP;
  return event.key === "ArrowRight" ? -STEP : 0;
}
