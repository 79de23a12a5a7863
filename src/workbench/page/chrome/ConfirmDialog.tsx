import { useEffect, useRef } from "react";

interface ConfirmDialogProps {
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

export function ConfirmDialog({ question, confirm, onConfirm, onCancel }: ConfirmDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return (
    <dialog ref={dialog} className="confirm" aria-label={question} onClose={onCancel}>
      <p>{question}</p>
      <div className="confirm-actions">
        <button type="button" className="primary" onClick={onConfirm}>{confirm}</button>
        <button type="button" onClick={() => { dialog.current?.close(); }}>取消</button>
      </div>
    </dialog>
  );
}
