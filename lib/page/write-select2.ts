import type { Refusal } from '@/lib/fill/plan.ts';
import { selectAll } from './fields-dom.ts';
import { takesSeveral } from './fields-widgets.ts';
import { fire, optionsOf, selectedIndexOf, setSelectedIndex, setValue } from './native.ts';
import { select2Of } from './parts.ts';
import { pressDown, release } from './press.ts';
import { isUnanswered, type Standing, shownText, stateOf } from './state.ts';
import { isRendered } from './visibility.ts';
import { waitFor } from './wait.ts';
import { isNamed, isOptionNamed, type Pick } from './write-list.ts';

const listLimit = 4_000;
const answerLimit = 1_000;

/** Select2 keeps its list at the end of the body: version 3 as `#select2-drop`, version 4 in an open container. */
const dropSelector = '#select2-drop,.select2-container--open .select2-dropdown';
const optionSelector =
  '.select2-result-selectable .select2-result-label,.select2-results__option[role=option],.select2-results__option[role=treeitem]';
const triggers = '.select2-choice,.select2-selection--single';
const busySelector = '.select2-searching,.loading-results,.select2-active';

function findDrop(document: Document): Element | undefined {
  return selectAll(document, dropSelector).find(isRendered);
}

/** Opens a select2 list by its visible half, searches where it has a search, takes the only option that equals and reads back what is shown. */
export async function writeSelect2(element: HTMLElement, { names, search }: Pick, signal: AbortSignal): Promise<Refusal | undefined> {
  const container = select2Of(element);
  const trigger = container?.querySelector(triggers);
  if (takesSeveral(element, 'select2')) return 'takes-several';
  if (!container || !trigger) return 'list-did-not-open';
  const { ownerDocument } = element;
  if (findDrop(ownerDocument) === undefined) pressDown(trigger);
  const drop = await waitFor(() => findDrop(ownerDocument), answerLimit, signal);
  if (drop === undefined) return 'list-did-not-open';
  const box = selectAll(drop, '.select2-input,.select2-search__field').find(isRendered);
  if (box) {
    setValue(box, search);
    fire(box, new InputEvent('input', { bubbles: true }));
  }
  const options = () =>
    selectAll(drop, optionSelector).filter((option) => isRendered(option) && !option.closest('.select2-disabled,[aria-disabled=true]'));
  const matches = () => options().filter((option) => isOptionNamed(option, names));
  const isBusy = () => drop.matches(busySelector) || selectAll(drop, busySelector).length > 0;
  const found = await waitFor(() => (!isBusy() && matches().length > 0 ? matches() : undefined), listLimit, signal);
  const refuse = (refusal: Refusal) => {
    if (findDrop(ownerDocument)) pressDown(trigger);
    return refusal;
  };
  if (found === undefined) return refuse('no-matching-option');
  const [option, second] = found;
  if (option === undefined || second !== undefined) return refuse('two-matching-options');
  release(option);
  const took = () => (isNamed(shownText(element), names) ? true : undefined);
  return (await waitFor(took, answerLimit, signal)) ? undefined : refuse('page-undid-it');
}

/** Takes a choice back where the list offers a cross for it; version 4 then opens its list. */
function clear(element: Element): void {
  const container = select2Of(element);
  const cross = container?.querySelector('.select2-search-choice-close,.select2-selection__clear');
  if (!cross || !isRendered(cross)) return;
  pressDown(cross);
  const trigger = container?.querySelector(triggers);
  if (trigger && findDrop(element.ownerDocument)) pressDown(trigger);
}

function choose(element: Element, place: number): void {
  setSelectedIndex(element, place);
  for (const type of ['input', 'change']) fire(element, new Event(type, { bubbles: true, composed: true }));
}

/** Puts back what a select2 showed: by its cross, by its list, or else, as for no choice at all, by the list that it stands for. */
export async function restoreSelect2(field: Standing, element: HTMLElement, before: string, signal: AbortSignal): Promise<void> {
  const isBack = () => stateOf(field) === before;
  clear(element);
  if (!isBack() && !isUnanswered(field)) await writeSelect2(element, { names: [before], search: before }, signal);
  if (isBack() || element.localName !== 'select') return;
  const options = optionsOf(element);
  const [place, second] = options.flatMap(({ text }, at) => (isNamed(text, [before]) ? [at] : []));
  const now = selectedIndexOf(element);
  if (second === undefined) choose(element, place ?? options.findIndex(({ value }) => value === ''));
  if (!isBack()) choose(element, now);
}
