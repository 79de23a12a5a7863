import { useRef, useState } from "react";
import { ConfirmDialog } from "./ConfirmDialog";

interface OpenFileButtonProps {
  /** Opens the file in place of the workbook that is shown. */
  readonly onOpen: (file: File) => void;
}

/** Opens an .xlsx file of this computer; asks first, for the workbook on the page is lost. */
export function OpenFileButton({ onOpen }: OpenFileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<File | null>(null);
  const forget = (): void => {
    setChosen(null);
    // The same file may be chosen again.
    if (input.current !== null) input.current.value = "";
  };
  return (
    <>
      <button type="button" onClick={() => { input.current?.click(); }}>打开 .xlsx 文件</button>
      <input ref={input} type="file" accept=".xlsx" hidden aria-label="要打开的文件" onChange={({ target }) => { setChosen(target.files?.[0] ?? null); }} />
      {chosen === null ? null : (
        <ConfirmDialog
          question={`打开“${chosen.name}”后，现在的工作簿不会保留。要打开吗？`}
          confirm="打开"
          onConfirm={() => {
            onOpen(chosen);
            forget();
          }}
          onCancel={forget}
        />
      )}
    </>
  );
}
