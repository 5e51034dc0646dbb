import type { ReactNode } from 'react';
import './Disclosure.css';

type DisclosureProps = {
  readonly summary: ReactNode;
  /** Said by screen readers instead of the summary, where "Why?" alone would not say of what. */
  readonly label?: string;
  readonly open?: boolean;
  readonly onToggle?: (open: boolean) => void;
  readonly children: ReactNode;
};

/** The browser's own disclosure: find-in-page opens it, and the keyboard works without a script. */
export function Disclosure({ summary, label, open, onToggle, children }: DisclosureProps) {
  return (
    <details className="hag-disclosure" open={open} onToggle={(event) => onToggle?.(event.currentTarget.open)}>
      <summary aria-label={label}>{summary}</summary>
      <div className="hag-disclosure-body">{children}</div>
    </details>
  );
}
