import type { FieldSnapshot } from '@/lib/fill/field.ts';
import type { Refusal, WriteOrder } from '@/lib/fill/plan.ts';
import { attribute } from './fields-dom.ts';
import { closestHolder } from './holders.ts';
import { type ControlMark, resolve } from './mark.ts';
import { isNative, isReadOnly, typeOf } from './native.ts';
import { visibleParts } from './parts.ts';
import { isUnanswered, type Standing } from './state.ts';
import { isRendered } from './visibility.ts';

/** A field as it was read, to be found again. */
export type ReadField = {
  readonly snapshot: FieldSnapshot;
  readonly elements: readonly HTMLElement[];
  readonly marks: readonly ControlMark[];
};

/** An order that was begun before, or comes too late: the click that it stands for is over. */
export function isSpent({ id, expires }: WriteOrder, begun: ReadonlySet<string>, now: number): boolean {
  return begun.has(id) || now > expires;
}

/** 1. The document is the one that the order was made for: origin, sandbox, path, identifying query. Whether it is in view, `isInView` says. */
export function isSamePlace({ origin, pathname, query }: WriteOrder, view: Window): boolean {
  const { location } = view;
  const asked = new URLSearchParams(location.search);
  return (
    location.origin === origin &&
    view.origin === origin &&
    location.pathname === pathname &&
    Object.entries(query).every(([key, value]) => asked.getAll(key).length === 1 && asked.get(key) === value)
  );
}

/** 2 and 4. Each control is where it was, or rendered anew as its equal, in the same form and with the same label. */
export function findAgain({ snapshot, elements, marks }: ReadField, document: Document): Standing | undefined {
  const found = elements.map((element, index) => {
    const mark = marks[index];
    return mark && resolve(element, mark, document);
  });
  return found.every((element) => element !== undefined) && found.length > 0 ? { control: snapshot.control, elements: found } : undefined;
}

const writable = /^(text|email|tel|url|number|date|datetime-local|month|textarea|select|radio|checkbox)$/;

/** 3. A kind of control that may be written; never a hidden one, a password or a file, but the original behind a widget is looked at by its visible half. */
export function isWritableKind({ control, elements }: Standing): boolean {
  return elements.every((element) => {
    if (!isNative(element)) return /^(editable|listbox|combobox)$/.test(control) || control === typeOf(element);
    if (control === 'select2' || control === 'reference')
      return /^(select|text|hidden)$/.test(typeOf(element)) && visibleParts(element, control)[0] !== element;
    return writable.test(typeOf(element));
  });
}

/** 5. The user could write it: not read-only, disabled, inert or hidden from assistive technology. */
export function isUsable({ control, elements }: Standing): boolean {
  return elements.some((element) => {
    if (element.matches(':disabled') || attribute(element, 'aria-disabled') === 'true') return false;
    if (isNative(element) && isReadOnly(element) && control !== 'combobox') return false;
    const [part = element] = visibleParts(element, control);
    return closestHolder(part, '[inert],[aria-hidden=true]') === undefined;
  });
}

/** 6, again right before the write; 7 to 9 need the layout and are made for all fields at once in `lookAt`. */
export function isStillShown({ control, elements }: Standing): boolean {
  return elements.some((element) => visibleParts(element, control).some(isRendered));
}

/** 10. Nobody else has answered, or the user lets us overwrite the answer. */
export function mayWrite(field: Standing, replace: boolean, isOurs: (element: Element) => boolean): boolean {
  return replace || isUnanswered(field) || field.elements.some(isOurs);
}

/** Checks 3, 5 and 6 by name; nothing when the field passes. */
export function refusalOf(field: Standing): Refusal | undefined {
  if (!isWritableKind(field)) return 'field-changed';
  if (!isUsable(field)) return 'not-editable';
  return isStillShown(field) ? undefined : 'hidden';
}
