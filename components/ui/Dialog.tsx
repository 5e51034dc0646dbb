import { type ReactNode, useEffect, useId, useRef } from 'react';
import './Dialog.css';

type DialogProps = {
  readonly title: ReactNode;
  /** Called for Escape too. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly actions: ReactNode;
};

/** A modal question; shown for as long as it is mounted. The browser keeps the focus inside and gives it back. */
export function Dialog({ title, onClose, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog ref={ref} className="hag-dialog" aria-labelledby={titleId} onCancel={onClose}>
      <h2 id={titleId}>{title}</h2>
      <div className="hag-stack">{children}</div>
      <div className="hag-row">{actions}</div>
    </dialog>
  );
}
