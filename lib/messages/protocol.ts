import type { FieldSnapshot } from '@/lib/fill/field.ts';
import type { Plan, Report, WriteOrder, WriteOutcome } from '@/lib/fill/plan.ts';
import type { Reach } from '@/lib/guide/form.ts';
import type { PageId } from '@/lib/guide/ids.ts';
import type { Recognition } from '@/lib/recognise/recognition.ts';
import type { Cast } from '@/lib/settings/settings.ts';

/** What the background keeps of a tab whose page script reported. The address is the sender's own, as the browser states it. */
export type TabReport = {
  readonly tabId: number;
  readonly documentId: string;
  readonly url: string;
  readonly recognition: Exclude<Recognition, { kind: 'unknown' }>;
  /** Fields that everyday details could fill now; 0 where there is no form to fill. */
  readonly fillable: number;
  /** When the page script reported last, in milliseconds: a form whose fields came late is reported again. */
  readonly at?: number;
};

/** The overlay's words: sentences of the guide, nothing of a person's. */
export type OverlayCard = {
  readonly pageId: PageId;
  readonly headline: string;
  readonly lines: readonly string[];
  /** Number on the *Fill n fields* button; 0 hides it. */
  readonly fillable: number;
};

/** How reading or filling a form ended when there is no plan or report to show; each has a component in `components/states`. */
export const failures = [
  'unreachable',
  /** It was asked to write or to undo, and did not say how that ended. */
  'no-answer',
  'not-a-form',
  'page-changed',
  /** The tab of the form is not the one that its window shows. */
  'not-in-front',
  'only-from-panel',
  'no-person',
  'logged-out',
  'expired',
  'busy',
  'switched-off',
  'sends-elsewhere',
  'ambiguous-form',
  'store-damaged',
  'settings-damaged',
] as const;
export type Failure = (typeof failures)[number];
export type Result<T> = ({ readonly kind: 'ok' } & T) | { readonly kind: 'failed'; readonly why: Failure };

/** What the page script answers when asked about its form. No values. */
export type FormReading = {
  readonly fields: readonly FieldSnapshot[];
  /** Origins other than the page's own that the form would send to. */
  readonly sendsTo: readonly string[];
  /** Changes when the set of fields changes. */
  readonly fingerprint: string;
};

/** What became of a fill that was taken back. `stays`: keys, of the last reading, of fields that could not be; `left`: how many, with those that are gone. */
export type Undone = { readonly restored: number; readonly left: number; readonly stays: readonly string[] };

/** Page script → background. Parsed as hostile; none answers with anything of a person's. */
export type FromPage = {
  /** `href`: where the page is now. The browser's word about the sender keeps the address that the document was loaded from. */
  pageSeen(seen: { readonly href: string; readonly recognition: Recognition }): OverlayCard | null;
  /** The document is being left. */
  pageGone(): void;
  hideHere(): void;
  openGuide(): void;
  fillEveryday(): Result<{ filled: number; kept: number; refused: number }>;
};

/** Background → the page script of one document. */
export type ToPage = {
  /** Proves that the document is still there. */
  stillHere(): true;
  readForm(reach?: Reach): FormReading;
  /** Keys of fields of the last reading that seem to be covered by something that hit testing does not see. */
  findVeiled(): readonly string[];
  writeFields(order: WriteOrder): readonly WriteOutcome[];
  undoFill(): Undone;
  showField(key: string): boolean;
  showCard(card: OverlayCard | null): void;
};

/** Popup, side panel and options → background. */
export type FromExtension = {
  tabState(tabId: number): TabReport | null;
  /**
   * A form found by content, or changed, is only read from the panel. `confirmed`: sensitive rows that this click may write without another tick.
   * `veiled`: rows whose field looks covered, which wait for a tick; known to the panel only.
   */
  previewFill(request: {
    tabId: number;
    from: 'panel' | 'popup';
    cast?: Cast;
  }): Result<{ plan: Plan; token: string; confirmed: readonly string[]; veiled: readonly string[] }>;
  /** `keys` are the ticked rows of the previewed plan; `replace` those whose present content may be overwritten. */
  fillForm(request: {
    tabId: number;
    token: string;
    keys: readonly string[];
    replace: readonly string[];
    /** `ticksKept`: false when the ticks of sensitive rows could not be saved; they are asked for again next time. */
  }): Result<{ report: Report; fillableAgain: number; ticksKept: boolean }>;
  undoForm(request: { tabId: number }): Result<Undone>;
  showOnPage(request: { tabId: number; key: string }): boolean;
  /** The user says what a question of this form asks: `whose what kind`, or null to forget it. `refused`: that is not for the user to say. */
  teachField(request: { tabId: number; key: string; as: string | null }): 'taught' | 'refused' | 'not-saved';
  /** The user says that the form found by content on this tab is the right one. False when that could not be kept. */
  rememberForm(request: { tabId: number }): boolean;
};
