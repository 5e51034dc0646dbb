import type { ReactNode } from 'react';
import './Tag.css';

/** A word or two about the thing beside it: a state, whose detail, how sure. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: 'plain' | 'next' | 'wait' | 'good' | 'danger';
  readonly children: ReactNode;
}) {
  return (
    <span className="hag-tag" data-tone={tone}>
      {children}
    </span>
  );
}
