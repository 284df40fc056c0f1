import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';

/** The browser's own dialog: it keeps the focus, Escape closes it, and the focus goes back to where it was. */
export const Dialog = ({
  title,
  onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const gone = useRef(false);
  const heading = useId();
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // The browser tells of it later, when another dialog may be open already: that one is not to be closed by it.
      gone.current = true;
      shown?.close();
    };
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={() => !gone.current && onClose()}>
      <h2 id={heading}>{title}</h2>
      {children}
    </dialog>
  );
};
