import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import './Masthead.css';

/** The head of every page of the extension: what it is, that it is unofficial, and whose road is shown. */
export function Masthead({ children }: { readonly children?: ReactNode }) {
  return (
    <header className="hag-masthead">
      <svg viewBox="0 0 128 128" width="26" height="26" aria-hidden="true">
        <rect width="128" height="128" rx="28" fill="#0f5a5e" />
        <path d="M28 88V58a14 14 0 0 1 14-14h20" fill="none" stroke="#fff" strokeWidth="11" strokeLinecap="round" />
        <circle cx="28" cy="94" r="9" fill="#fff" />
        <path d="M58 26l22 18-22 18" fill="none" stroke="#fff" strokeWidth="11" strokeLinecap="round" strokeLinejoin="round" />
        <path d="M66 92l11 11 25-29" fill="none" stroke="#ffd479" strokeWidth="12" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      <h1>
        {i18n.t('ui.name')} <span className="hag-masthead-unofficial">{i18n.t('ui.unofficial')}</span>
      </h1>
      <div className="hag-masthead-end">{children}</div>
    </header>
  );
}
