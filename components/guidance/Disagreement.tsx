import { i18n } from '#i18n';

/** Two sources disagree: one calm line says so, and which is followed. */
export function Disagreement({ line }: { readonly line: string | undefined }) {
  return line === undefined ? null : <p className="hag-small">{i18n.t('why.disagree', [line])}</p>;
}
