import type { ReactNode } from 'react';
import './State.css';

type StateProps = {
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'plain' | 'next' | 'danger';
  /** `alert` only for what the user would lose by not hearing it now. */
  readonly role?: 'status' | 'alert';
};

/** A situation in which there is no more to show: what it is, what it means, what can be done. */
export function State({ title, children, actions, tone = 'plain', role = 'status' }: StateProps) {
  return (
    <div className="hag-state" data-tone={tone} role={role}>
      <p className="hag-state-title">{title}</p>
      {children}
      {actions === undefined ? null : <div className="hag-row">{actions}</div>}
    </div>
  );
}
