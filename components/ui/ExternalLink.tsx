import type { ReactNode } from 'react';
import { i18n } from '#i18n';

/** A link to a page of Harvard's, always in a tab of its own, without saying where it was clicked. */
export function ExternalLink({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  return (
    <a href={href} target="_blank" rel="noreferrer">
      {children}
      <span aria-hidden="true"> ↗</span>
      <span className="hag-hidden"> {i18n.t('ui.opensTab')}</span>
    </a>
  );
}
