import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { formatDate } from '@/components/ui/date.ts';
import './Footer.css';

/** At the foot of every surface: whose word this is not, how old the facts are, and that nothing is sent. */
export function Footer({ checked, children }: { readonly checked: string; readonly children?: ReactNode }) {
  return (
    <footer className="hag-footer hag-small">
      <p>{i18n.t('footer.unofficial', [formatDate(checked)])}</p>
      {children}
    </footer>
  );
}
