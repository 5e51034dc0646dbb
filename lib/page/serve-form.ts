import type { WriteOrder, WriteOutcome } from '@/lib/fill/plan.ts';
import type { Reach } from '@/lib/guide/form.ts';
import type { FormReading, Undone } from '@/lib/messages/protocol.ts';
import type { ReadField } from './checks.ts';
import { followEdits } from './edits.ts';
import { type FieldsReading, readFields } from './fields.ts';
import { isConnected } from './holders.ts';
import { markOf } from './mark.ts';
import { rehearseReading } from './rehearse.ts';
import { findForeignTargets } from './sends-to.ts';
import { showField } from './show-field.ts';
import type { Standing } from './state.ts';
import { undoFill } from './undo.ts';
import { findVeiled } from './veils.ts';
import { watchForNewFields } from './watch-fields.ts';
import { writeFields } from './write.ts';

export type FormServer = {
  /** `reach`: what the form's rule names beside the document; the form is read in the same way until the next time. */
  readonly read: (reach?: Reach) => FormReading;
  readonly write: (order: WriteOrder) => Promise<readonly WriteOutcome[]>;
  readonly undo: () => Promise<Undone>;
  readonly show: (key: string) => boolean;
  /** Fields of the last reading over which something is painted. */
  readonly findVeiled: () => Promise<readonly string[]>;
};

/**
 * Reads and writes the form of one document when the background asks. Knows the fields of its last reading and what was written; both are gone with the page.
 * Values come with an order and are in no other place of the page than the fields that they are written into.
 */
export function serveForm(
  document: Document,
  signal: AbortSignal,
  ownHost: () => Element | undefined,
  /** Called, for a while after a fill, when the form shows other questions than it did. */
  onNewFields?: () => void,
): FormServer {
  const edits = followEdits(document, signal);
  const begun = new Set<string>();
  let reading: FieldsReading | undefined;
  let fields: ReadonlyMap<string, ReadField> = new Map();
  let watch = new AbortController();

  globalThis.requestIdleCallback?.(rehearseReading);

  let within: Reach = {};
  const readNow = (): FieldsReading => readFields(document, { ...within, isOurs: edits.isOurs, ...(reading && { previous: reading }) });
  return {
    read(reach = {}) {
      within = reach;
      reading = readNow();
      const { elements } = reading;
      fields = new Map(
        reading.fields.map((snapshot) => {
          const controls = elements.get(snapshot.key) ?? [];
          return [
            snapshot.key,
            {
              snapshot,
              elements: controls,
              marks: controls.map((element) => markOf(element, snapshot.control === 'radio' ? undefined : snapshot.labels)),
            },
          ];
        }),
      );
      const sendsTo = findForeignTargets([...elements.values()].flat(), document, location.origin);
      return { fields: reading.fields, sendsTo, fingerprint: reading.fingerprint };
    },
    async write(order) {
      watch.abort();
      watch = new AbortController();
      const watching = AbortSignal.any([signal, watch.signal]);
      const controls = [...fields.values()].flatMap(({ elements }) => elements);
      // From before the first answer: what it brings may be there at once.
      if (onNewFields) watchForNewFields(controls.filter(isConnected), onNewFields, watching);
      const outcomes = await writeFields(order, {
        view: window,
        fields,
        readAgain: readNow,
        edits,
        begun,
        signal,
        ownHost: ownHost(),
        now: Date.now,
      });
      // The form itself may have been drawn anew.
      if (onNewFields && !controls.every(isConnected)) watchForNewFields([...readNow().elements.values()].flat(), onNewFields, watching);
      return outcomes;
    },
    async undo() {
      const { restored, left } = await undoFill(edits, signal);
      const keyOf = ({ elements: [element] }: Standing) =>
        [...fields].find(([, { elements }]) => elements.some((own) => own === element))?.[0];
      return { restored: restored.length, left: left.length, stays: left.flatMap((field) => keyOf(field) ?? []) };
    },
    findVeiled: () => findVeiled(fields.values(), ownHost()),
    show(key) {
      const field = fields.get(key);
      const [control] = field?.elements ?? [];
      return field !== undefined && control !== undefined && showField(control, field.snapshot.control);
    },
  };
}
