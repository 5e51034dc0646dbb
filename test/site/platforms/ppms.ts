import { escapeHtml, renderDocument } from '../html.ts';
import type { PracticeForm, Question, Section } from '../question.ts';

function control({ id, kind, label, options = [], placeholder = '' }: Question): string {
  if (kind === 'select') {
    const first = label === 'Select a group' ? 'Select a group' : '';
    return `<select name="${id}"><option value="">${first}</option>${options.map((option, at) => `<option value="${at + 1}">${escapeHtml(option)}</option>`).join('')}</select>${
      label === 'Select a group'
        ? ' <a href="#newgroup" class="newgroup">My group is NOT in the list</a><input type="hidden" name="newgroup" value="0">'
        : ''
    }`;
  }
  if (kind === 'radio')
    return options
      .map((option) => `<input type="radio" name="${id}" value="${escapeHtml(option)}"> ${escapeHtml(option)} &nbsp; `)
      .join('');
  return `<input type="text" name="${id}" size="40" maxlength="120" placeholder="${escapeHtml(placeholder)}">`;
}

/** The label stands in another cell and is not tied to its control; required ones have a red star behind. */
function renderRow(question: Question): string {
  if (question.kind === 'checkbox')
    return `<tr><td></td><td><input type="checkbox" name="${question.id}" value="1"> ${escapeHtml(question.label)}</td></tr>`;
  const star = question.required === true ? '<span class="mandatory">*</span>' : '';
  return `<tr><td class="question">${escapeHtml(question.label)}:${star}</td><td>${control(question)}</td></tr>`;
}

function renderSection({ heading, questions, when }: Section): string {
  const hidden = when === undefined ? '' : ' class="only-new-group" style="display:none"';
  return `<tbody${hidden}><tr><th colspan="2" class="sectiontitle">${escapeHtml(heading)}</th></tr>${questions.map(renderRow).join('\n')}</tbody>`;
}

export function renderPpmsShell(title: string, content: string, scripts: readonly string[] = []): string {
  const body = `<div class="ppms"><table class="banner"><tr><td><b>PPMS for Harvard Medical School</b></td><td class="right">Not logged in</td></tr></table>
<div class="menu">Home | Schedules | Requests | Documentation</div><div class="content"><h2>${escapeHtml(title)}</h2>${content}</div></div>`;
  return renderDocument({ title: `PPMS - ${title}`, styles: ['ppms.css'], scripts, body });
}

/** A server-rendered form laid out by a table. No public markup of the real one is known. */
export function renderPpmsForm({ title, intro, sections }: PracticeForm): string {
  const content = `<p>${escapeHtml(intro)}</p><form name="vdoc" method="post" action="/harvard-hms/vdoc/"><table class="form">${sections.map(renderSection).join('\n')}</table>
<p><input type="submit" name="save" value="Submit"></p></form>`;
  return renderPpmsShell(title, content, ['form-data.js', 'ppms.js']);
}
