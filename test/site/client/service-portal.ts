// The portal's AngularJS application: pages change by pushState, fields arrive late and in parts, as on the real platform.
import type { PortalData, PortalView } from '../platforms/service-portal.ts';
import type { Question, Section } from '../question.ts';
import { takeData } from './data.ts';
import { type Angular, portalWidgets } from './portal-widgets.ts';

declare const angular: Angular;

type Reference = { readonly displayValue: string };
type Scope = {
  view: PortalView | undefined;
  arrived: number;
  values: Record<string, string | Reference | undefined>;
  open: Record<number, boolean>;
  loggedOut: boolean;
  keepsHidden: boolean;
  applies: (part: Question | Section) => boolean;
  isFilled: (field: Question) => boolean;
  submit: () => void;
  $on: (name: string, listener: () => void) => void;
};
type Location = { search: () => Record<string, string | undefined> };
type Timeout = (work: () => void, ms: number) => unknown;

const data: PortalData & { readonly template: string } = takeData('portal-data');
const portal = angular.module('practicePortal', []);

portal.config([
  '$locationProvider',
  (provider: { html5Mode: (mode: object) => void }) => provider.html5Mode({ enabled: true, requireBase: false }),
]);

const textOf = (value: string | Reference | undefined): string => (typeof value === 'object' ? value.displayValue : (value ?? ''));

portal.controller('Portal', [
  '$scope',
  '$location',
  '$timeout',
  (scope: Scope, location: Location, later: Timeout) => {
    let visit = 0;
    Object.assign(scope, { loggedOut: data.loggedOut, keepsHidden: data.keepsHidden, values: {}, open: {}, arrived: 0 });
    scope.applies = ({ when }) =>
      when === undefined || (when.is === undefined ? textOf(scope.values[when.id]) !== '' : scope.values[when.id] === when.is);
    scope.isFilled = (field) => textOf(scope.values[field.id]) !== '';
    scope.submit = () => {
      window.__submitted = true;
    };
    window.__model = () => Object.fromEntries(Object.entries(scope.values).map(([id, value]) => [id, textOf(value)]));

    function open(view: PortalView | undefined): void {
      Object.assign(scope, { view, values: {}, open: {}, arrived: 0 });
      document.title = `${view?.title ?? 'Page not found'} - HMS IT Service Portal`;
      if (view?.kind !== 'form') return;
      for (const { id, value } of view.form.sections.flatMap((section) => section.questions)) {
        if (value !== undefined) scope.values[id] = { displayValue: value };
      }
      const now = visit;
      [50, 250, 500].forEach((ms, part) => {
        later(() => {
          if (visit === now) scope.arrived = part === 2 ? view.form.sections.length : part + 1;
        }, ms);
      });
    }

    scope.$on('$locationChangeSuccess', () => {
      const now = ++visit;
      scope.view = undefined;
      const { id = '', sys_id = '' } = location.search();
      later(() => {
        if (visit === now)
          open(data.views[`${id} ${sys_id}`.trim()] ?? { kind: 'article', title: 'Page not found', text: 'There is nothing here.' });
      }, 300);
    });
  },
]);

portal.directive('portalPage', [() => ({ template: data.template })]);
portalWidgets(portal);
