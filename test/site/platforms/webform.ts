import { paragraph } from '../article.ts';
import { escapeHtml } from '../html.ts';
import type { PracticeForm, Question, Section } from '../question.ts';
import { renderDrupal } from './drupal.ts';

const dashed = (id: string): string => id.replaceAll('_', '-');

/** `data-drupal-states` as core writes it: the condition as JSON, by the trigger's name. */
function states(when: Question['when']): string {
  if (when === undefined) return '';
  const condition = { visible: { [`:input[name="${when.id}"]`]: when.is === undefined ? { filled: true } : { value: when.is } } };
  return ` data-drupal-states="${escapeHtml(JSON.stringify(condition))}"`;
}

function control({ id, kind, options = [], required = false, placeholder = '', value = '' }: Question): string {
  const edit = `edit-${dashed(id)}`;
  const common = `data-drupal-selector="${edit}" id="${edit}" name="${id}"${required ? ' required="required" aria-required="true"' : ''}`;
  const more = required ? ' required' : '';
  if (kind === 'textarea')
    return `<div><textarea ${common} class="form-textarea form-control${more}" rows="4" cols="60">${escapeHtml(value)}</textarea></div>`;
  if (kind === 'select') {
    const empty = required ? '- Select -' : '- None -';
    const rest = options.map((option) => `<option value="${escapeHtml(option)}">${escapeHtml(option)}</option>`).join('');
    return `<select ${common} class="form-select form-control${more}"><option value="" selected="selected">${empty}</option>${rest}</select>`;
  }
  const type = kind === 'email' || kind === 'tel' || kind === 'date' ? kind : 'text';
  return `<input ${common} type="${type}" value="${escapeHtml(value)}" size="60" maxlength="255" placeholder="${escapeHtml(placeholder)}" class="form-${type} form-control${more}">`;
}

function radios({ id, label, options = [], required = false }: Question, state: string): string {
  const edit = `edit-${dashed(id)}`;
  const buttons = options.map((option) => {
    const own = `${edit}-${dashed(option.toLowerCase().replace(/\W+/g, '-'))}`;
    return `<div class="js-form-item form-item form-type-radio js-form-item-${dashed(id)}"><input data-drupal-selector="${own}" type="radio" id="${own}" name="${id}" value="${escapeHtml(option)}" class="form-radio"><label for="${own}" class="option">${escapeHtml(option)}</label></div>`;
  });
  return `<fieldset data-drupal-selector="${edit}" id="${edit}--wrapper" class="radios--wrapper fieldgroup form-composite js-form-item form-item"${state}>
<legend><span class="fieldset-legend${required ? ' js-form-required form-required' : ''}">${escapeHtml(label)}</span></legend><div class="fieldset-wrapper"><div id="${edit}" class="js-webform-radios">${buttons.join('')}</div></div></fieldset>`;
}

function renderQuestion(question: Question): string {
  const { id, kind, label, required = false, help } = question;
  const state = states(question.when);
  if (kind === 'radio') return radios(question, state);
  const edit = `edit-${dashed(id)}`;
  const mark = required ? ' class="js-form-required form-required"' : '';
  const note = help === undefined ? '' : `<div id="${edit}--description" class="description">${escapeHtml(help)}</div>`;
  const item = `js-form-item form-item form-type-${kind} js-form-type-${kind} form-item-${dashed(id)} js-form-item-${dashed(id)}`;
  if (kind === 'checkbox')
    return `<div class="${item}"${state}><input data-drupal-selector="${edit}" type="checkbox" id="${edit}" name="${id}" value="1" class="form-checkbox"><label for="${edit}" class="option">${escapeHtml(label)}</label>${note}</div>`;
  return `<div class="${item} form-group"${state}><label for="${edit}"${mark}>${escapeHtml(label)}</label>${control(question)}${note}</div>`;
}

function renderSection(section: Section, at: number): string {
  return `<fieldset data-drupal-selector="edit-section-${at}" class="webform-type-fieldset js-form-item form-item js-form-wrapper form-wrapper" id="edit-section-${at}"${states(section.when)}>
<legend><span class="fieldset-legend">${escapeHtml(section.heading)}</span></legend><div class="fieldset-wrapper">${section.questions.map(renderQuestion).join('\n')}</div></fieldset>`;
}

/** A Drupal webform: conditions by core's states over jQuery, one post to the server at the end. */
export function renderWebform(site: string, form: PracticeForm): string {
  const content = `${paragraph(escapeHtml(form.intro))}
<form class="webform-submission-form webform-submission-add-form js-webform-disable-autosubmit" id="webform-submission-guest-user-request-add-form" method="post" accept-charset="UTF-8" novalidate>
${form.sections.map(renderSection).join('\n')}
<div class="form-actions webform-actions"><input class="webform-button--submit button button--primary btn btn-primary" type="submit" name="op" value="Submit"></div></form>`;
  return renderDrupal({ site, title: form.title, content, scripts: ['jquery.js', 'form-data.js', 'webform.js'] });
}
