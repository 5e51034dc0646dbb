import { confirmedRows, everydayRows, orderRows, rowKeyOf } from '@/lib/fill/confirm.ts';
import type { Report, WriteOrder } from '@/lib/fill/plan.ts';
import { reportFill } from '@/lib/fill/report.ts';
import { newRows } from '@/lib/fill/second-pass.ts';
import { stillPlanned } from '@/lib/fill/still-planned.ts';
import { identifyingQuery } from '@/lib/recognise/form-address.ts';
import { defaultSettings } from '@/lib/settings/settings.ts';
import { readSettings, updateSettings } from '@/lib/settings/store.ts';
import { valueIn } from '@/lib/store.ts';
import { askDocument } from './ask-document.ts';
import { planFor } from './form-plan.ts';
import { parseKeys, parseOutcomes, parseUndone } from './page-answers.ts';
import { beginPreview, keepPlan, type PendingPlan, takePlan } from './plans.ts';
import type { Failure, FromExtension, Result, TabReport } from './protocol.ts';
import { findTab, isInFront } from './tabs.ts';

type Request<K extends keyof FromExtension> = Parameters<FromExtension[K]>[0];
type Answer<K extends keyof FromExtension> = Promise<ReturnType<FromExtension[K]>>;

/** How long an order stays good on its way to the page; a page whose main thread is blocked longer than this gets nothing. */
const orderLife = 60_000;

const failed = (why: Failure) => ({ kind: 'failed', why }) as const;

/** `document`: the page of ours that asks. */
export async function previewFill({ tabId, from, cast }: Request<'previewFill'>, document?: string): Answer<'previewFill'> {
  // There is one popup at a time, and its document is another one each time.
  const shown = { tabId, from, ...(from === 'panel' && document !== undefined && { viewer: document }) };
  const isLast = beginPreview(shown);
  const tab = await findTab(tabId);
  if (!tab) return failed('unreachable');
  const planned = await planFor(tab, from, cast);
  if (planned.kind === 'failed') return planned;
  const { plan, fingerprint, url } = planned;
  const token = crypto.randomUUID();
  await keepPlan({ ...shown, token, documentId: tab.documentId, url, fingerprint, plan, ...(cast && { cast }) }, isLast);
  const remembered = valueIn(await readSettings(), defaultSettings).confirmed[plan.formId] ?? [];
  const confirmed = confirmedRows(plan, remembered)
    .filter((row) => row.sensitive)
    .map((row) => row.key);
  const veiled = from === 'panel' ? (parseKeys(await askDocument(tab, 'findVeiled')) ?? []) : [];
  return { kind: 'ok', plan, token, confirmed, veiled };
}

export async function fillForm({ tabId, token, keys, replace }: Request<'fillForm'>): Answer<'fillForm'> {
  const pending = await takePlan(token);
  if (!pending || pending.tabId !== tabId) return failed('expired');
  const tab = await findTab(tabId);
  if (!tab) return failed('unreachable');
  if (!isDocumentOf(pending, tab)) return failed('page-changed');
  // The page had time since the preview: when a ticked row would now be filled otherwise than shown, the user looks at all of them again.
  const now = await planFor(tab, pending.from, pending.cast);
  if (now.kind === 'failed') return now;
  if (stillPlanned(pending.plan, now.plan, keys).length < keys.length) return failed('page-changed');
  const result = await write(tab, pending, keys, replace);
  if (result.kind === 'failed') return result;
  return { ...result, ticksKept: pending.from !== 'panel' || (await rememberConfirmed(pending, keys)) };
}

/** The tab still shows the document that was previewed, at the address that it had. */
function isDocumentOf({ documentId, url }: PendingPlan, tab: TabReport): boolean {
  return tab.documentId === documentId && tab.url === url;
}

/** The overlay's button: everyday details only, whatever the page script asks for. It learns how many fields were filled and nothing else. */
export async function fillEveryday(tab: TabReport): Promise<Result<{ filled: number; kept: number; refused: number }>> {
  const planned = await planFor(tab, 'overlay');
  if (planned.kind === 'failed') return planned;
  const keys = everydayRows(planned.plan).map((row) => row.key);
  const result = await write(tab, planned, keys, []);
  if (result.kind === 'failed') return result;
  const { filled, kept, refused } = result.report;
  return { kind: 'ok', filled: filled.length, kept: kept.length, refused: refused.length };
}

/** Fields of this tab's form that a click in the overlay could fill now. */
export async function countEveryday(tab: TabReport): Promise<number> {
  const planned = await planFor(tab, 'overlay');
  return planned.kind === 'ok' ? everydayRows(planned.plan).length : 0;
}

async function write(
  tab: TabReport,
  { plan, url }: Pick<PendingPlan, 'plan' | 'url'>,
  keys: readonly string[],
  replace: readonly string[],
): Promise<Result<{ report: Report; fillableAgain: number }>> {
  if (!(await isInFront(tab.tabId))) return failed('not-in-front');
  const address = new URL(url);
  const order: WriteOrder = {
    id: crypto.randomUUID(),
    origin: address.origin,
    pathname: address.pathname,
    query: identifyingQuery(address),
    expires: Date.now() + orderLife,
    rows: orderRows(plan, keys, replace),
  };
  const outcomes = parseOutcomes(await askDocument(tab, 'writeFields', order));
  if (!outcomes) return failed('no-answer');
  const after = await planFor(tab, 'panel');
  const fillableAgain = after.kind === 'ok' ? newRows(plan, after.plan).length : 0;
  return { kind: 'ok', report: reportFill(plan, outcomes), fillableAgain };
}

/** The tick is remembered, never the value. */
async function rememberConfirmed({ plan }: PendingPlan, keys: readonly string[]): Promise<boolean> {
  const ticked = plan.rows.filter((row) => row.sensitive && keys.includes(row.key)).map((row) => rowKeyOf(row.meaning));
  if (ticked.length === 0) return true;
  const saved = await updateSettings((settings) => ({
    ...settings,
    confirmed: { ...settings.confirmed, [plan.formId]: [...new Set([...(settings.confirmed[plan.formId] ?? []), ...ticked])] },
  }));
  return saved.kind === 'ok';
}

export async function undoForm({ tabId }: Request<'undoForm'>): Answer<'undoForm'> {
  const tab = await findTab(tabId);
  const undone = tab && parseUndone(await askDocument(tab, 'undoFill'));
  return undone ? { kind: 'ok', ...undone } : failed('unreachable');
}
