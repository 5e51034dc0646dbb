import type { ReactNode } from 'react';
import './Notice.css';

type NoticeProps = {
  readonly tone?: 'plain' | 'next' | 'wait' | 'good' | 'danger';
  readonly title?: ReactNode;
  readonly children?: ReactNode;
  /** Buttons under the text. */
  readonly actions?: ReactNode;
  /** Say it to screen readers when it appears: `status` waits for a pause, `alert` interrupts. */
  readonly role?: 'status' | 'alert' | 'note';
};

export function Notice({ tone = 'plain', title, children, actions, role = 'note' }: NoticeProps) {
  return (
    <div className="hag-notice" data-tone={tone} role={role}>
      {title === undefined ? null : <p className="hag-notice-title">{title}</p>}
      {children === undefined ? null : <div className="hag-notice-text">{children}</div>}
      {actions === undefined ? null : <div className="hag-row">{actions}</div>}
    </div>
  );
}
