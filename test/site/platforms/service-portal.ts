import { embedJson, renderDocument } from '../html.ts';
import type { PracticeForm } from '../question.ts';

/** What the portal shows at one address; the client picks by `id` and `sys_id`, as the real one does. */
export type PortalView =
  | { readonly kind: 'home'; readonly title: string; readonly items: readonly { readonly name: string; readonly href: string }[] }
  | { readonly kind: 'card'; readonly title: string; readonly sections: readonly (readonly [string, string])[]; readonly href: string }
  | { readonly kind: 'article'; readonly title: string; readonly text: string }
  | {
      readonly kind: 'form';
      readonly title: string;
      readonly form: PracticeForm;
      readonly people: readonly { readonly name: string; readonly detail: string }[];
    };

export type PortalData = {
  readonly views: Readonly<Record<string, PortalView>>;
  readonly loggedOut: boolean;
  /** Whether a field that does not apply is hidden in the document, or not there at all. */
  readonly keepsHidden: boolean;
};

const question = `
<div class="form-group" id="{{::field.id}}" ng-switch="field.kind">
 <label ng-if="field.kind !== 'radio' && field.kind !== 'checkbox'" ng-attr-for="sp_formfield_{{::field.id}}" class="field-label">
  <span ng-if="field.required" class="fa fa-asterisk mandatory" ng-class="{'mandatory-filled': isFilled(field)}" aria-label="{{isFilled(field) ? 'Required Filled ' : 'Required '}}"></span>{{::field.label}}</label>
 <div class="field-actual type-{{::field.kind}}">
  <textarea ng-switch-when="textarea" id="sp_formfield_{{::field.id}}" name="{{::field.id}}" class="form-control" rows="3" ng-model="values[field.id]" ng-required="field.required"></textarea>
  <select ng-switch-when="select" ng-attr-id="sp_formfield_{{::field.id}}" name="{{::field.id}}" ng-model="values[field.id]" portal-select>
   <option value="">-- None --</option><option ng-repeat="choice in ::field.options" value="{{::choice}}">{{::choice}}</option></select>
  <input ng-switch-when="reference" type="text" ng-attr-id="sp_formfield_{{::field.id}}" name="{{::field.id}}" portal-reference="field">
  <fieldset ng-switch-when="radio" id="sp_formfield_{{::field.id}}"><legend class="field-label">
   <span ng-if="field.required" class="fa fa-asterisk mandatory" ng-class="{'mandatory-filled': isFilled(field)}" aria-label="{{isFilled(field) ? 'Required Filled ' : 'Required '}}"></span>{{::field.label}}</legend>
   <label class="radio-element" ng-repeat="choice in ::field.options"><input type="radio" name="{{::field.id}}" value="{{::choice}}" aria-label="{{::choice}}" ng-model="values[field.id]"> {{::choice}}</label></fieldset>
  <label ng-switch-when="checkbox" class="checkbox-element" for="sp_formfield_{{::field.id}}"><input type="checkbox" id="sp_formfield_{{::field.id}}" name="{{::field.id}}" ng-model="values[field.id]" ng-true-value="'true'" ng-false-value="'false'">
   <span ng-if="field.required" class="fa fa-asterisk mandatory" aria-label="Required "></span>{{::field.label}}</label>
  <span ng-switch-when="date" class="input-group"><input type="text" id="sp_formfield_{{::field.id}}" name="{{::field.id}}" class="form-control" placeholder="{{::field.placeholder || 'YYYY-MM-DD'}}" autocomplete="off" portal-date ng-model="values[field.id]" ng-model-options="{updateOn: 'blur'}"><span class="input-group-btn"><button type="button" class="btn btn-default" aria-label="Show calendar">&#128197;</button></span></span>
  <input ng-switch-default type="text" id="sp_formfield_{{::field.id}}" name="{{::field.id}}" class="form-control" placeholder="{{::field.placeholder}}" autocomplete="off" ng-model="values[field.id]" ng-required="field.required">
 </div><span ng-if="field.help" class="help-block">{{::field.help}}</span></div>`;

const form = `
<form name="catalogItem" novalidate autocomplete="off" ng-if="view.kind === 'form'" class="panel panel-default" ng-submit="$event.preventDefault()"><div class="panel-body">
 <h1 class="h2 m-t-none">{{::view.title}}</h1><p class="text-muted">{{::view.form.intro}}</p>
 <fieldset ng-repeat="section in view.form.sections | limitTo: arrived" ng-show="applies(section)" class="sp-section"><legend class="h4">{{::section.heading}}</legend>
  <div ng-repeat="field in ::section.questions"><div ng-if="keepsHidden || applies(field)" ng-show="applies(field)">${question}</div></div></fieldset>
 <div class="sp-buttons" ng-if="arrived >= view.form.sections.length"><button type="button" name="submit" class="btn btn-primary" ng-click="submit()">Submit</button></div>
</div></form>`;

const card = `
<div ng-if="view.kind === 'card'" class="panel panel-default"><div class="panel-heading"><h3 class="panel-title">{{::view.title}}</h3></div><div class="panel-body">
 <div class="panel panel-accordion" ng-repeat="section in ::view.sections"><button type="button" class="accordion-toggle" aria-expanded="{{open[$index] ? 'true' : 'false'}}" ng-click="open[$index] = !open[$index]"><h4>{{::section[0]}}</h4></button>
  <div ng-show="open[$index]">{{::section[1]}}</div></div>
 <a class="btn btn-primary" ng-href="{{::view.href}}">Get this service</a> <a class="btn btn-default" ng-href="/stat">Learn more</a></div></div>`;

const page = `<header class="navbar navbar-inverse" role="banner"><a class="navbar-brand" href="/stat">HMS IT Service Portal</a><span class="navbar-user">{{loggedOut ? 'Login' : 'Taylor Requester'}}</span></header>
<main class="container" id="sp-page" role="main"><ol class="breadcrumb"><li><a href="/stat">Home</a></li><li>{{view.title}}</li></ol>
<div ng-if="!view" class="sp-loading" aria-live="polite">Loading…</div>
<div ng-if="view && loggedOut" class="alert alert-info"><p>To request something, please click the Login button at the top of this page.</p></div>
<div ng-if="view && !loggedOut">
<div ng-if="view.kind === 'home'"><h1>How can we help?</h1><div class="sp-cards"><a class="panel panel-default sp-card" ng-repeat="item in ::view.items" ng-href="{{::item.href}}">{{::item.name}}</a></div></div>
<div ng-if="view.kind === 'article'" class="panel panel-default"><div class="panel-body"><h1>{{::view.title}}</h1><p>{{::view.text}}</p></div></div>
${card}${form}</div></main>`;

export function renderServicePortal(data: PortalData): string {
  return renderDocument({
    title: 'HMS IT Service Portal',
    styles: ['select2.css', 'service-portal.css'],
    scripts: ['jquery.js', 'select2.js', 'angular.js', 'service-portal.js'],
    // Templates travel as data, as the real platform's do: a document that has not been drawn yet holds none of them.
    body: `${embedJson('portal-data', { ...data, template: page })}<div ng-app="practicePortal" ng-controller="Portal" portal-page></div>`,
  });
}
