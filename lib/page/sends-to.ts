import { attribute, selectAll } from './fields-dom.ts';
import { closestHolder, rootsAround } from './holders.ts';
import { formOf } from './native.ts';

/** Where an address leads, when it is not here: another origin, or a scheme of its own such as `mailto:`. Scripts stay on the page. */
function elsewhere(address: string, base: string, here: string): string | undefined {
  const url = URL.parse(address, base);
  if (url === null) return address;
  if (url.protocol === 'javascript:' || url.origin === here) return undefined;
  return url.origin === 'null' ? url.protocol : url.origin;
}

/** Origins other than the page's own that the forms of these controls would be sent to, by the form itself or by one of its buttons. */
export function findForeignTargets(controls: Iterable<Element>, document: Document, here: string): readonly string[] {
  const all = [...controls];
  // A component may hand what stands in its shadow root to the form around it.
  const forms = new Set(all.flatMap((control) => formOf(control) ?? closestHolder(control, 'form') ?? []));
  if (forms.size === 0) return [];
  const roots = new Set<Node>([document, ...all.flatMap((control) => [...rootsAround(control)])]);
  const base = Object.getOwnPropertyDescriptor(Node.prototype, 'baseURI')?.get?.call(document) as string;
  const buttons = [...roots].flatMap((root) => selectAll(root, 'button[formaction],input[formaction]'));
  const ownerOf = (button: Element): Element | null =>
    Object.getOwnPropertyDescriptor(
      button.localName === 'button' ? HTMLButtonElement.prototype : HTMLInputElement.prototype,
      'form',
    )?.get?.call(button);
  const addresses = [
    // Without an action a form goes to the page itself, whatever its base.
    ...[...forms].map((form) => attribute(form, 'action')).filter((action) => action !== ''),
    ...buttons
      .filter((button) => forms.has(ownerOf(button) ?? closestHolder(button, 'form') ?? button))
      .map((button) => attribute(button, 'formaction')),
  ];
  return [...new Set(addresses.map((address) => elsewhere(address, base, here)).filter((origin) => origin !== undefined))];
}
