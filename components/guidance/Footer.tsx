import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { formatDate } from '@/components/ui/date.ts';
import './Footer.css';

type FooterProps = { readonly checked: string; readonly isStale: boolean; readonly children?: ReactNode };

/** At the foot of every surface: whose word this is not, how old the facts are. */
export function Footer({ checked, isStale, children }: FooterProps) {
  return (
    <footer className="hag-footer hag-small">
      <p>{i18n.t('footer.unofficial', [formatDate(checked)])}</p>
      {isStale ? <p className="hag-footer-stale">{i18n.t('footer.stale')}</p> : null}
      {children}
    </footer>
  );
}
