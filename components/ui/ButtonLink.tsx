import type { ReactNode } from 'react';
import './Button.css';

type ButtonLinkProps = {
  readonly href: string;
  readonly look?: 'primary' | 'secondary' | 'quiet';
  readonly small?: boolean;
  /** A page of the extension or a mail draft stays here; anything else opens a tab of its own. */
  readonly newTab?: boolean;
  readonly children: ReactNode;
};

/** A link that looks like a button: it goes somewhere, so it stays a link for the keyboard and for screen readers. */
export function ButtonLink({ href, look = 'secondary', small = false, newTab = false, children }: ButtonLinkProps) {
  const elsewhere = newTab ? { target: '_blank', rel: 'noreferrer' } : {};
  return (
    <a className="hag-button" data-look={look} data-small={small || undefined} href={href} {...elsewhere}>
      {children}
    </a>
  );
}
