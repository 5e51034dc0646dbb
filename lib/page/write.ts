import type { Refusal, WriteOrder, WriteOutcome } from '@/lib/fill/plan.ts';
import { findAgain, isSamePlace, isSpent, mayWrite, type ReadField, refusalOf } from './checks.ts';
import { isInView } from './dom.ts';
import type { Edits } from './edits.ts';
import type { FieldsReading } from './fields.ts';
import { attribute } from './fields-dom.ts';
import { isConnected, rootsAround } from './holders.ts';
import { visibleParts } from './parts.ts';
import { findForeignTargets } from './sends-to.ts';
import { settle } from './settle.ts';
import { type Standing, stateOf } from './state.ts';
import { type Changes, followSwaps, refuseSwapped, type Swaps } from './swaps.ts';
import { lookAt, type Unseen } from './visibility.ts';
import { buttonFor, writeNative } from './write-native.ts';
import { isWidget, writeWidget } from './write-widget.ts';

export type WriteContext = {
  readonly view: Window & typeof globalThis;
  /** The fields of the reading that the plan was made from. */
  readonly fields: ReadonlyMap<string, ReadField>;
  /** Reads the form as it was read for the plan. */
  readonly readAgain: () => FieldsReading;
  readonly edits: Edits;
  /** Orders that were begun, by id: none is carried out twice. */
  readonly begun: Set<string>;
  readonly signal: AbortSignal;
  /** Our own card, which is no cover. */
  readonly ownHost?: Element | undefined;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
};

type Row = WriteOrder['rows'][number];
export type Task = { readonly row: Row; readonly read: ReadField; readonly field: Standing };

/**
 * Carries out one order: checks it, looks at all its fields, then writes the native ones in one go and the lists one after the other.
 * At the first sign that the page is another than the one that was read, nothing more is written. Every row has its outcome.
 */
export async function writeFields(order: WriteOrder, context: WriteContext): Promise<readonly WriteOutcome[]> {
  const outcomes = new Map<string, WriteOutcome>();
  const refuse = (key: string, refusal: Refusal) => outcomes.set(key, { key, result: 'refused', refusal });
  const inOrder = (missing: Refusal = 'page-changed') =>
    order.rows.map(({ key }): WriteOutcome => outcomes.get(key) ?? { key, result: 'refused', refusal: missing });

  if (isSpent(order, context.begun, context.now())) return inOrder('expired');
  context.begun.add(order.id);
  const { view } = context;
  if (!isSamePlace(order, view)) return inOrder();
  if (!isInView(view.document)) return inOrder('not-in-view');
  const tasks = order.rows.flatMap((row) => findTask(row, context) ?? []);
  if (tasks.length < order.rows.length) {
    for (const { key } of order.rows) if (!tasks.some(({ row }) => row.key === key)) refuse(key, 'field-changed');
    return inOrder();
  }
  // Whom the fields ask about stands over them; the page had a moment since it was read.
  if (refuseSwapped(tasks, { questions: true, headings: true }, context, refuse)) return inOrder();
  const targets = findForeignTargets(
    tasks.flatMap(({ field }) => field.elements),
    view.document,
    view.origin,
  );
  if (targets.length > 0) return inOrder('sends-elsewhere');

  const unseen = findUnseen(tasks, context);
  const open = tasks.filter(({ row, field }) => {
    const refusal = refusalOf(field) ?? unseen.get(row.key);
    if (refusal) refuse(row.key, refusal);
    return refusal === undefined;
  });
  const swaps = followSwaps([
    view.document,
    ...tasks.flatMap(({ field }) => field.elements.flatMap((element) => [...rootsAround(element)])),
  ]);
  try {
    await writeInTurn(open, order, context, { swaps, refuse, done: (key, outcome) => outcomes.set(key, outcome) });
  } finally {
    swaps.end();
  }
  return inOrder(isInView(view.document) ? 'page-changed' : 'not-in-view');
}

export type Turn = {
  readonly swaps: Swaps;
  readonly refuse: (key: string, refusal: Refusal) => void;
  readonly done: (key: string, outcome: WriteOutcome) => void;
};

/** Natives in one go, then the lists one after the other. Returns early, and leaves the rest without an outcome, when the page has become another. */
async function writeInTurn(open: readonly Task[], order: WriteOrder, context: WriteContext, turn: Turn): Promise<void> {
  const { swaps, refuse, done } = turn;
  const isLast = ({ field }: Task) => field.elements.some(postsBack);
  const natives = open.filter(({ field }) => !isWidget(field)).sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
  const widgets = open.filter(({ field }) => isWidget(field));
  const written: Task[] = [];
  for (const [at, task] of natives.entries()) {
    const changes = swaps.take();
    if (refuseSwapped([...natives.slice(at), ...widgets], changes, context, refuse)) return settle(written, done, context);
    const next = ready(task, order, context, changes);
    if (isOver(next)) {
      refuse(task.row.key, next);
      return settle(written, done, context);
    }
    const unseen = typeof next === 'string' || isUnmoved(task, next) ? undefined : lookAgain(task, next, context);
    const outcome =
      typeof next === 'string' ? refusedOr(task.row.key, next) : unseen ? refusedOr(task.row.key, unseen) : writeNow(task, next, context);
    done(task.row.key, outcome);
    if (typeof next !== 'string' && outcome.result === 'filled') written.push({ ...task, field: next });
  }
  await settle(written, done, context);

  for (const [at, task] of widgets.entries()) {
    const changes = swaps.take();
    if (refuseSwapped(widgets.slice(at), changes, context, refuse)) return;
    const next = ready(task, order, context, changes);
    if (isOver(next)) return refuse(task.row.key, next);
    const again = typeof next === 'string' ? undefined : lookAgain(task, next, context);
    if (typeof next === 'string') done(task.row.key, refusedOr(task.row.key, next));
    else if (again) refuse(task.row.key, again);
    else done(task.row.key, await writeWidgetNow(task, next, context));
  }
}

/** The page is not the one that was read any more. */
const isOver = (next: Standing | Refusal | 'kept'): next is Refusal =>
  next === 'page-changed' || next === 'not-in-view' || next === 'field-changed' || next === 'sends-elsewhere';

const refusedOr = (key: string, next: Refusal | 'kept'): WriteOutcome =>
  next === 'kept' ? { key, result: 'kept' } : { key, result: 'refused', refusal: next };

function findTask(row: Row, { fields, view }: WriteContext): Task | undefined {
  const read = fields.get(row.key);
  if (read === undefined || read.snapshot.label !== row.label) return undefined;
  const field = findAgain(read, view.document);
  return field && { row, read, field };
}

/** What the write will touch: of a group of buttons only the one to be chosen. */
function targetsOf(task: Task): readonly HTMLElement[] {
  const { row, field } = task;
  const isGroup = field.control === 'radio' && row.writing.kind === 'option';
  const button = isGroup && buttonFor(field.elements, row.writing.value, placeOf(task));
  return button ? [button] : field.elements;
}

/** Checks 6 to 9 for all fields, before the first write. A control may be seen by any of its visible parts. */
function findUnseen(tasks: readonly Task[], { ownHost }: WriteContext): ReadonlyMap<string, Unseen | undefined> {
  const parts = tasks.map((task) => ({
    key: task.row.key,
    parts: targetsOf(task).flatMap((element) => visibleParts(element, task.field.control)),
  }));
  const seen = lookAt([...new Set(parts.flatMap((task) => task.parts))], ownHost);
  return new Map(
    parts.map((task) => {
      const verdicts = task.parts.map((part) => seen.get(part));
      return [task.key, verdicts.includes(undefined) ? undefined : verdicts[0]];
    }),
  );
}

const lookAgain = (task: Task, field: Standing, context: WriteContext) => findUnseen([{ ...task, field }], context).get(task.row.key);

/** Its controls are the ones that were looked at; what the page has drawn anew since was not. */
const isUnmoved = ({ field }: Task, next: Standing) => next.elements.every((element, at) => element === field.elements[at]);

/** Everything that needs no layout, once more right before the write. Labels and addresses are read again only where anything changed since the last look. */
function ready(task: Task, order: WriteOrder, { view, edits }: WriteContext, changes: Changes): Standing | Refusal | 'kept' {
  const { row, read } = task;
  if (!isSamePlace(order, view)) return 'page-changed';
  if (!isInView(view.document)) return 'not-in-view';
  const isSame = !changes.questions && !changes.headings && !hasButtons(task.field) && task.field.elements.every(isConnected);
  const field = isSame ? task.field : findAgain(read, view.document);
  if (field === undefined) return 'field-changed';
  if (!isSame && findForeignTargets(field.elements, view.document, view.origin).length > 0) return 'sends-elsewhere';
  return refusalOf(field) ?? (mayWrite(field, row.replace, edits.isOurs) ? field : 'kept');
}

/** Some pages load themselves anew at an answer, and then know only what was answered before it. */
const postsBack = (element: Element) => /postback|submit/i.test(attribute(element, 'onchange') + attribute(element, 'onclick'));

/** What stands behind a button or box is an attribute that no change tells of. */
const hasButtons = ({ control }: Standing) => control === 'radio' || control === 'checkbox';

/** The position of an option in the reading that the plan was made from. */
function placeOf({ row, read }: Task): number {
  const { writing } = row;
  return writing.kind === 'option' ? read.snapshot.options.findIndex(({ label }) => label === writing.label) : -1;
}

function writeNow(task: Task, field: Standing, { edits }: WriteContext): WriteOutcome {
  const { row, read } = task;
  const before = stateOf(field);
  const refusal = edits.while(() => writeNative(field, row.writing, placeOf(task)));
  if (refusal) return { key: row.key, result: 'refused', refusal };
  edits.remember(field, before, read.marks);
  return { key: row.key, result: 'filled' };
}

async function writeWidgetNow(task: Task, field: Standing, { edits, signal }: WriteContext): Promise<WriteOutcome> {
  const { row, read } = task;
  const before = stateOf(field);
  const refusal = await edits.while(() => writeWidget(field, row.writing, placeOf(task), signal));
  if (refusal) return { key: row.key, result: 'refused', refusal };
  edits.remember(field, before, read.marks);
  return { key: row.key, result: 'filled' };
}
