// select2 3.5 and the date box as AngularJS directives. jQuery is loaded before AngularJS, so that `element` is a jQuery object.
import type { Question } from '../question.ts';

type Handler = (event: { added?: Person | null; val?: string }) => void;
type Person = { readonly id: string; readonly text: string };
type Element = {
  readonly length: number;
  select2: (...call: unknown[]) => Element;
  on: (event: string, handler: Handler) => Element;
};
type Model = { $viewValue: unknown; $parsers: ((text: string) => unknown)[]; $setValidity: (name: string, valid: boolean) => void };
type Scope = {
  values: Record<string, unknown>;
  view: { people: readonly { name: string; detail: string }[] };
  field: Question;
  $watch: (what: string, listener: (value: unknown) => void) => void;
  $applyAsync: (work: () => void) => void;
};
type Attributes = Readonly<Record<string, string>>;
type Module = {
  config: (parts: unknown[]) => Module;
  controller: (name: string, parts: unknown[]) => Module;
  directive: (name: string, parts: unknown[]) => Module;
};
export type Angular = { readonly module: (name: string, requires: readonly string[]) => Module };
type Timeout = (work: () => void, ms: number) => unknown;
type Query = { readonly term: string; readonly callback: (found: { results: readonly Person[] }) => void };

/** The real portal draws a first container before the field has its id, and replaces it: `s2id_autogen1`, then `s2id_sp_formfield_…`. */
function drawTwice(element: Element, options: object, later: Timeout): void {
  element.select2(options);
  later(() => {
    element.select2('destroy');
    element.select2(options);
  }, 120);
}

/** Answers after a while and matches the beginning of the shown name, as references on the server do. */
function search(people: readonly { name: string; detail: string }[]) {
  return ({ term, callback }: Query) => {
    const wanted = term.trim().toLowerCase();
    const results = people
      .map(({ name, detail }) => ({ id: `${name} ${detail}`, text: name, detail }))
      .filter(({ text }) => text.toLowerCase().startsWith(wanted));
    setTimeout(() => callback({ results }), 350);
  };
}

function linkReference(scope: Scope, element: Element, later: Timeout): void {
  const { id } = scope.field;
  const shown = () => (scope.values[id] as { displayValue: string } | undefined)?.displayValue;
  const options = {
    width: '100%',
    minimumInputLength: 2,
    placeholder: ' ',
    allowClear: true,
    query: search(scope.view.people),
    formatResult: (found: Person & { detail?: string }) => `<div>${found.text}</div><small>${found.detail ?? ''}</small>`,
    initSelection: (_: unknown, done: (chosen: Person | null) => void) => {
      const name = shown();
      done(name === undefined ? null : { id: name, text: name });
    },
  };
  drawTwice(element, options, later);
  later(() => {
    const name = shown();
    if (name !== undefined) element.select2('data', { id: name, text: name });
  }, 150);
  element.on('change', ({ added }) => {
    scope.$applyAsync(() => {
      scope.values[id] = added ? { value: added.id, displayValue: added.text } : undefined;
    });
  });
}

const dateShapes: Readonly<Record<string, RegExp>> = { 'YYYY-MM-DD': /^\d{4}-\d{2}-\d{2}$/, 'MM-DD-YYYY': /^\d{2}-\d{2}-\d{4}$/ };

export function portalWidgets(portal: Module): void {
  portal.directive('portalSelect', [
    '$timeout',
    (later: Timeout) => ({
      require: 'ngModel',
      link: (scope: Scope, element: Element, attributes: Attributes) => {
        drawTwice(element, { width: '100%', minimumResultsForSearch: 8 }, later);
        scope.$watch(attributes.ngModel ?? '', (value) => {
          later(() => element.select2('val', value ?? ''), 0);
        });
      },
    }),
  ]);
  portal.directive('portalReference', [
    '$timeout',
    (later: Timeout) => ({ link: (scope: Scope, element: Element) => linkReference(scope, element, later) }),
  ]);
  portal.directive('portalDate', [
    () => ({
      require: 'ngModel',
      link: (_scope: Scope, _element: Element, attributes: Attributes, model: Model) => {
        model.$parsers.push((text) => {
          const valid = text === '' || (dateShapes[attributes.placeholder ?? ''] ?? /./).test(text);
          model.$setValidity('date', valid);
          return valid ? text : undefined;
        });
      },
    }),
  ]);
}
