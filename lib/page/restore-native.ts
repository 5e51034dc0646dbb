import { attribute, closest } from './fields-dom.ts';
import { click, fire, formOf, isChecked, selectPlaces, setChecked } from './native.ts';
import { type Standing, stateOf } from './state.ts';
import { announce, put } from './write-native.ts';

/** Puts back what stood in a native control. */
export function restoreNative(field: Standing, before: string): boolean {
  const [element] = field.elements;
  if (element === undefined) return false;
  if (stateOf(field) === before) return true;
  if (field.control === 'checkbox') click(element);
  else if (field.control === 'select') {
    const places = before.split(',').filter((place) => place !== '');
    selectPlaces(element, places.map(Number));
    announce(element);
  } else if (field.control === 'radio') restoreRadio(field.elements, Number(before));
  else put(element, before);
  return stateOf(field) === before;
}

function restoreRadio(elements: readonly Element[], before: number): void {
  const now = elements.find(isChecked);
  const chosen = elements[before];
  if (chosen !== undefined) click(chosen);
  else if (now !== undefined && isSentAsShown(now)) {
    setChecked(now, false);
    announce(now);
    // No press, which would choose it again: React looks at the button once more, and shows what it keeps.
    fire(now, new Event('click', { bubbles: true, composed: true }));
  }
}

/** Marks of frameworks that keep a choice by themselves, which nothing but another choice then changes. */
const kept = '[ng-model],[data-ng-model],[x-ng-model],[data-v-app],[data-bind],[formcontrolname],[ng-version]';

/**
 * The browser sends what the form shows. Only there can a group of buttons be emptied in which nothing was chosen: elsewhere a script
 * would go on keeping the choice that the page no longer shows.
 */
function isSentAsShown(button: Element): boolean {
  const form = formOf(button);
  if (form === null || closest(button, kept) !== null) return false;
  const action = attribute(form, 'action').trim();
  return action === '' ? attribute(form, 'method').toLowerCase() === 'post' : /^(?!javascript:)/i.test(action) && action !== '#';
}
