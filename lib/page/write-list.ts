import { normaliseChoice } from '@/lib/fill/choose.ts';
import type { Refusal } from '@/lib/fill/plan.ts';
import { attribute, byId, selectAll } from './fields-dom.ts';
import { readText } from './labels-text.ts';
import { rootOf } from './mark.ts';
import { fire, isNative, setValue, valueOfControl } from './native.ts';
import { isOption, opensList, press } from './press.ts';
import { shownText } from './state.ts';
import { isRendered } from './visibility.ts';
import { waitFor } from './wait.ts';

/** What to take from a list: any of these names, all of which mean the same, and what to type where the list has a search of its own. */
export type Pick = { readonly names: readonly string[]; readonly search: string };

const listLimit = 3_000;
const answerLimit = 1_000;

export const isNamed = (text: string, names: readonly string[]) => names.map(normaliseChoice).includes(normaliseChoice(text));

/** The lists that belong to a control: inside it, or named by it. */
function listsOf(element: Element): readonly Element[] {
  const named = [element, ...selectAll(element, '[aria-controls],[aria-owns]')]
    .flatMap((owner) => [owner.getAttribute('aria-controls'), owner.getAttribute('aria-owns')])
    .flatMap((ids) => ids?.split(/\s+/) ?? [])
    .map((id) => byId(rootOf(element), id))
    .filter((list) => list !== null);
  return [element, ...named];
}

function visibleOptions(lists: readonly Element[]): readonly Element[] {
  const options = lists.flatMap((list) => selectAll(list, '[role=option]'));
  return [...new Set(options)].filter(
    (option) => isOption(option) && isRendered(option) && option.getAttribute('aria-disabled') !== 'true',
  );
}

const openLists = (element: Element) => selectAll(rootOf(element), '[role=listbox]').filter(isRendered);

/** The texts by which an option is known: its name when it has one, else what it shows, or the first line where details stand below it. */
function namesOf(option: Element): readonly string[] {
  const name = option.getAttribute('aria-label');
  if (name !== null) return [name];
  const isInLines =
    option.children.length > 1 && [...option.childNodes].every((node) => node.nodeType !== Node.TEXT_NODE || !node.nodeValue?.trim());
  return [readText(option), ...(isInLines ? [...option.children].slice(0, 1).map((line) => readText(line)) : [])];
}

/** Equal to one of the names. Details below the name tell people of one name apart for the user, not for us: both then equal. */
export const isOptionNamed = (option: Element, names: readonly string[]) => namesOf(option).some((text) => isNamed(text, names));

function typeInto(input: Element, text: string): void {
  setValue(input, text);
  fire(input, new InputEvent('input', { bubbles: true, composed: true }));
}

/** Opens a combobox or listbox, waits for its list, takes the only option that equals, and looks whether the page took it. Else closes it again. */
export async function writeList(element: HTMLElement, { names, search }: Pick, signal: AbortSignal): Promise<Refusal | undefined> {
  if (!opensList(element)) return 'not-editable';
  const others = new Set(openLists(element));
  const before = isNative(element) ? valueOfControl(element) : '';
  if (!isNative(element) && isNamed(shownText(element), names)) return undefined;
  const isOpen = attribute(element, 'aria-expanded') !== 'false' && visibleOptions([element]).length > 0;
  if (!isOpen) {
    if (isNative(element)) element.focus({ preventScroll: true });
    press(element);
    if (isNative(element)) typeInto(element, search);
  }
  const lists = () => [...listsOf(element), ...openLists(element).filter((list) => !others.has(list))];
  const options = () => visibleOptions(lists());
  const several = () => lists().some((list) => attribute(list, 'aria-multiselectable') === 'true');
  const found = await waitFor(() => (several() ? [] : matching(options(), names)), listLimit, signal);
  const refuse = (refusal: Refusal) => {
    if (!isOpen) close(element, before);
    return refusal;
  };
  if (found === undefined) return refuse(options().length > 0 ? 'no-matching-option' : 'list-did-not-open');
  if (several()) return refuse('takes-several');
  const [option, second] = found;
  if (option === undefined || second !== undefined) return refuse('two-matching-options');
  press(option);
  const took = () => (isNamed(shownText(element), names) || option.getAttribute('aria-selected') === 'true' ? true : undefined);
  return (await waitFor(took, answerLimit, signal)) ? undefined : refuse('page-undid-it');
}

function matching(options: readonly Element[], names: readonly string[]): readonly Element[] | undefined {
  const matches = options.filter((option) => isOptionNamed(option, names));
  return matches.length > 0 ? matches : undefined;
}

function close(element: Element, before: string): void {
  if (isNative(element)) {
    typeInto(element, before);
    fire(element, new FocusEvent('blur', { composed: true }));
    fire(element, new FocusEvent('focusout', { bubbles: true, composed: true }));
  } else if (element.getAttribute('aria-expanded') === 'true') press(element);
}
