import { contains } from './fields-dom.ts';
import { isConnected } from './holders.ts';
import { asksTheSame, type ControlMark, resolve } from './mark.ts';
import { isDrawn, type Standing, stateOf } from './state.ts';

/** Something that we wrote: where, what stood there before, and what stood there right after. In memory only, gone with the page. */
export type Edit = { readonly field: Standing; readonly marks: readonly ControlMark[]; readonly before: string; readonly after: string };

export type Edits = {
  /** Runs a write of ours, during which the page's events are not the user's. */
  readonly while: <T>(write: () => T) => T;
  readonly remember: (field: Standing, before: string, marks: readonly ControlMark[]) => void;
  /** The page has put what we wrote into its own form, or drawn the field anew: that is still ours, unless the user edited it meanwhile. */
  readonly settle: (written: Standing, now: Standing) => void;
  /** What stands in this control was written by us, and neither the user nor the page has changed it since. */
  readonly isOurs: (element: Element) => boolean;
  /** Forgets everything and answers it, latest first; without what the user edited. */
  readonly takeAll: () => readonly Edit[];
  /** An edit with the elements that stand for its field now, where the page has rendered it anew. */
  readonly here: (edit: Edit) => Edit;
  /** Its controls ask what they asked then. A page may keep a box and ask something else with it. */
  readonly isSameQuestion: (edit: Edit) => boolean;
  readonly forget: (field: Standing) => void;
};

/** Follows what we wrote in one document, until the signal aborts. */
export function followEdits(document: Document, signal: AbortSignal): Edits {
  let edits: readonly Edit[] = [];
  let writing = 0;

  const drop = (event: Event) => {
    // A click of ours makes trusted events too.
    if (!event.isTrusted || writing > 0) return;
    const [target] = event.composedPath();
    // A button or box that the page draws changes with a click, without a word.
    const isChange = (field: Standing) => event.type !== 'click' || isDrawn(field);
    edits = edits.filter(
      ({ field }) => !(isChange(field) && field.elements.some((element) => element === target || isInside(target, element))),
    );
  };
  for (const type of ['input', 'change', 'click'])
    EventTarget.prototype.addEventListener.call(document, type, drop, { capture: true, signal });

  const editOf = (field: Standing) => edits.find((edit) => edit.field.elements[0] === field.elements[0]);
  const here = (edit: Edit): Edit | undefined => {
    if (edit.field.elements.every(isConnected)) return edit;
    const elements = edit.field.elements.map((element, index) => {
      const mark = edit.marks[index];
      return mark && resolve(element, mark, document);
    });
    return elements.every((element) => element !== undefined) ? { ...edit, field: { ...edit.field, elements } } : undefined;
  };

  const isSameQuestion = ({ field, marks }: Edit): boolean =>
    field.elements.every((element, index) => {
      const mark = marks[index];
      return mark !== undefined && asksTheSame(element, mark);
    });

  return {
    while(write) {
      writing += 1;
      let result: unknown;
      try {
        const made = write();
        result = made;
        return made;
      } finally {
        const end = () => {
          writing -= 1;
        };
        if (result instanceof Promise) result.then(end, end);
        else end();
      }
    },
    remember(field, before, marks) {
      const earlier = editOf(field);
      edits = [...edits.filter((edit) => edit !== earlier), { field, marks, before: earlier?.before ?? before, after: stateOf(field) }];
    },
    settle(written, field) {
      const known = editOf(written);
      edits = edits.map((edit) => (edit === known ? { ...edit, field, after: stateOf(field) } : edit));
    },
    isOurs: (element) => {
      const edit = edits.map(here).find((found) => found?.field.elements.some((own) => own === element));
      return edit !== undefined && isSameQuestion(edit) && stateOf(edit.field) === edit.after;
    },
    takeAll() {
      const all = [...edits].reverse();
      edits = [];
      return all;
    },
    here: (edit) => here(edit) ?? edit,
    isSameQuestion,
    forget: (field) => {
      const known = editOf(field);
      edits = edits.filter((edit) => edit !== known);
    },
  };
}

const isInside = (target: EventTarget | undefined, element: Element) => target instanceof Node && contains(element, target);
