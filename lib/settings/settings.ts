import type { FormId, PageId } from '@/lib/guide/ids.ts';

/** Who is who on one form, by person id. */
export type Cast = { readonly guest?: string; readonly sponsor?: string; readonly pi?: string };

export type Settings = {
  /** Whose journey the popup, panel and overlay speak about; `me` or a guest's id. */
  readonly activePersonId: string;
  readonly overlay: 'on' | 'off';
  /** Pages on which the user hid the card. */
  readonly hiddenOn: readonly PageId[];
  readonly casts: { readonly [F in FormId]?: Cast };
  /** Meanings (`whose what kind`) that the user has confirmed once for a form, never values. */
  readonly confirmed: { readonly [F in FormId]?: readonly string[] };
  /** Addresses (origin + path + identifying query) of forms found by content that the user said are the right ones. */
  readonly knownAddresses: { readonly [F in FormId]?: readonly string[] };
  /** What the user taught about a form: field signature → meaning (`whose what kind`). */
  readonly taught: { readonly [F in FormId]?: Readonly<Record<string, string>> };
  /** Fill can be switched off, by the user or by policy. */
  readonly fill: 'on' | 'off';
};

export const defaultSettings: Settings = {
  activePersonId: 'me',
  overlay: 'on',
  hiddenOn: [],
  casts: {},
  confirmed: {},
  knownAddresses: {},
  taught: {},
  fill: 'on',
};
