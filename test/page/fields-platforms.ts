/** The same questions in the markup of the platforms that request forms run on; written for the tests, after how those platforms tie a label to its control. */
export type Question = { readonly label: string; readonly says: string; readonly long?: boolean };

export const questions: readonly Question[] = [
  { label: 'First name', says: 'self given-name' },
  { label: 'Last name', says: 'self family-name' },
  { label: 'Work email', says: 'self email' },
  { label: 'Office phone', says: 'self tel' },
  { label: 'Department', says: 'self department' },
  { label: 'Institution', says: 'self organization' },
  { label: 'HMS ID', says: 'self net-id' },
  { label: 'Principal Investigator', says: 'pi name' },
  { label: 'PI email address', says: 'pi email' },
  { label: 'Sponsor’s HUID', says: 'sponsor university-id' },
  { label: 'Requested end date', says: 'self end-date' },
  { label: 'Justification', says: 'self reason', long: true },
];

type Render = (questions: readonly Question[]) => string;

const control = (question: Question, attributes: string): string =>
  question.long ? `<textarea ${attributes}></textarea>` : `<input type="text" ${attributes}>`;
const form =
  (one: (question: Question, at: number) => string, before = '<form>', after = '</form>'): Render =>
  (all) =>
    before + all.map(one).join('') + after;

export const platforms: Readonly<Record<string, Render>> = {
  'Service Portal': form(
    (question, at) =>
      `<div class="form-group" id="var_${at}"><label class="field-label" for="sp_formfield_var_${at}"><span class="fa fa-asterisk mandatory" aria-label="Required "></span><span title="${question.label}">${question.label}</span></label><span class="field-actual">${control(question, `id="sp_formfield_var_${at}" name="var_${at}" ng-model="field.stagedValue"`)}</span></div>`,
  ),
  Qualtrics: form(
    (question, at) =>
      `<div class="QuestionOuter" id="QID${at}"><div class="ValidationError" role="alert" style="display:none"></div><fieldset><legend><label for="QR~QID${at}">${question.label}</label></legend><div class="QuestionBody">${control(question, `id="QR~QID${at}" name="QR~QID${at}~TEXT" autocomplete="off"`)}</div></fieldset></div>`,
    '<div id="Questions">',
    '</div>',
  ),
  'Microsoft Forms': form(
    (question, at) =>
      `<div data-automation-id="questionItem"><div id="QuestionId_${at}"><span role="heading" aria-level="2"><span>${at + 1}.</span><span>${question.label}</span><span role="note" aria-label="Required to answer"></span></span><span id="QuestionInfo_${at}" aria-hidden="true">Single line text.</span></div><div>${control(question, `aria-label="Single line text" placeholder="Enter your answer" aria-labelledby="QuestionId_${at} QuestionInfo_${at}"`)}</div></div>`,
    '<div>',
    '</div>',
  ),
  'Google Forms': form(
    (question, at) =>
      `<div role="listitem"><div id="h${at}" role="heading" aria-level="3"><span>${question.label}</span><span id="s${at}" aria-label="Required question"> *</span></div><div>${control(question, `autocomplete="off" aria-labelledby="h${at} s${at}" aria-describedby="d${at}"`)}<div aria-hidden="true">Your answer</div></div><div id="d${at}"></div></div>`,
    '<form><div role="list">',
    '</div></form>',
  ),
  'Drupal Webform': form(
    (question, at) =>
      `<div class="js-form-item form-item"><label for="edit-q-${at}--2" class="form-required">${question.label}</label>${control(question, `id="edit-q-${at}--2" name="page[q_${at}]" class="form-text required" required`)}</div>`,
  ),
  Formstack: form(
    (question, at) =>
      `<div class="fsRow"><div class="fsCell"><div class="fsSubField">${control(question, `id="field${at}" name="field${at}" class="fsField"`)}<label class="fsSupporting" for="field${at}">${question.label}<span>*</span></label></div></div></div>`,
  ),
  REDCap: form(
    (question, at) =>
      `<tr id="v${at}-tr"><td class="questionnum">${at + 1})</td><td class="labelrc"><label id="label-v${at}"><div data-kind="field-label">${question.label}<div class="requiredlabel">* must provide value</div></div></label></td><td class="data">${control(question, `name="v${at}" aria-labelledby="label-v${at}"`)}</td></tr>`,
    '<form><table id="questiontable"><tbody>',
    '</tbody></table></form>',
  ),
  'Jira Service Management': form(
    (question, at) =>
      `<div class="field-group"><label for="customfield_${10100 + at}">${question.label} <span class="vp-optional">(optional)</span></label>${control(question, `id="customfield_${10100 + at}" name="customfield_${10100 + at}"`)}<div class="description">&nbsp;</div></div>`,
  ),
  PeopleSoft: form(
    (question, at) =>
      `<tr><td colspan="2" height="5"></td></tr><tr><td><div id="win0divF${at}$0lbl"><label for="F${at}$0" class="PSEDITBOXLABEL">*${question.label}:</label></div></td><td><div id="win0divF${at}$0">${control(question, `id="F${at}$0" name="F${at}$0" class="PSEDITBOX"`)}</div></td></tr>`,
    '<form name="win0"><table>',
    '</table></form>',
  ),
  'a bare table': form(
    (question, at) =>
      `<tr><td align="right"><b>${question.label}</b> <font color="red">*</font></td><td>${control(question, `name="q${at}"`)}</td></tr>`,
    '<form><table>',
    '</table></form>',
  ),
  'plain paragraphs': form((question, at) => `<p>${question.label}:<br>${control(question, `name="q${at}"`)}</p>`),
  'a React form': form(
    (question, at) =>
      `<div class="css-1x"><div class="css-2y"><span>${question.label}</span></div><div class="css-3z"><div>${control(question, `id=":r${at}:"`)}</div></div></div>`,
    '<div>',
    '</div>',
  ),
};
