// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, test } from 'vitest';
import { understandFields } from '@/lib/fill/meaning.ts';
import { readFields } from '@/lib/page/fields.ts';
import { platforms, questions } from './fields-platforms.ts';

function show(html: string): void {
  document.body.innerHTML = html;
}

const read = () => readFields(document).fields;
const labelsOf = (html: string) => {
  show(html);
  return read().map(({ label }) => label);
};
const sectionsOf = (html: string) => {
  show(html);
  return read().map(({ sections }) => sections);
};

beforeEach(() => show(''));

describe.each(Object.entries(platforms))('on %s', (_, render) => {
  it('finds the label of every question, and understands whose and what', () => {
    show(render(questions));
    const fields = read();
    const understood = understandFields(fields);
    const says = fields.map((field) => {
      const understanding = understood.get(field.key);
      return understanding && 'meaning' in understanding
        ? `${understanding.meaning.whose} ${understanding.meaning.what}`
        : `${understanding?.doubt}: ${field.label}`;
    });
    expect(says).toEqual(questions.map(({ says }) => says));
  });
});

describe('labels', () => {
  test.each([
    ['a label by id', '<label for="a">City</label><input id="a">', 'City'],
    ['an id that no selector could hold', '<label for="QR~1$0">City</label><input id="QR~1$0">', 'City'],
    ['a wrapping label', '<label>City <input></label>', 'City'],
    ['aria-labelledby before aria-label', '<span id="q">City</span><input aria-label="Single line text" aria-labelledby="q">', 'City'],
    [
      'several elements of aria-labelledby, but not the hidden one',
      '<i id="a">City</i><i id="b" aria-hidden="true">Single line</i><input aria-labelledby="a b">',
      'City',
    ],
    ['aria-label', '<input aria-label="City">', 'City'],
    ['the cell before', '<table><tr><td>City</td><td><input></td></tr></table>', 'City'],
    ['the cell before, past a numbering cell', '<table><tr><td>City</td><td>1)</td><td><input></td></tr></table>', 'City'],
    ['the head of the column', '<table><tr><th>City</th><th>State</th></tr><tr><td><input></td><td></td></tr></table>', 'City'],
    ['the text before', '<p>City: <input></p>', 'City:'],
    ['the text before, in a block of its own', '<div>City</div><div><div><input></div></div>', 'City'],
    ['a label element without for', '<div><label>City</label></div><div><input></div>', 'City'],
    ['a definition list', '<dl><dt>City</dt><dd><input></dd></dl>', 'City'],
    ['the placeholder', '<input placeholder="City">', 'City'],
    ['the title', '<input title="City">', 'City'],
    ['a word split by an access key', '<label for="a"><u>C</u>ity</label><input id="a">', 'City'],
    ['a label that also holds the list', '<label>City <select><option>Boston</option></select></label>', 'City'],
  ])('come from %s', (_, html, label) => {
    expect(labelsOf(html)).toEqual([label]);
  });

  it('are not taken from the field before', () => {
    expect(labelsOf('<p>City <input> <input></p>')).toEqual(['City', '']);
    expect(labelsOf('<label for="a">City</label><input id="a"><input id="b">')).toEqual(['City', '']);
  });

  it('are all told, strongest first', () => {
    show(
      '<label for="a">City</label><input id="a" aria-label="Town" placeholder="Boston" title="Where" aria-describedby="h"><p id="h">No boroughs</p>',
    );
    expect(read()[0]?.labels).toEqual([
      { from: 'for', text: 'City' },
      { from: 'aria-label', text: 'Town' },
      { from: 'placeholder', text: 'Boston' },
      { from: 'title', text: 'Where' },
      { from: 'help', text: 'No boroughs' },
    ]);
  });
});

describe('sections', () => {
  it('are the headings above, nearest first, and end at the next of their rank', () => {
    expect(sectionsOf('<h1>Form</h1><h2>Sponsor</h2><h3>Contact</h3>a <input><h2>Guest</h2>b <input>')).toEqual([
      ['Contact', 'Sponsor', 'Form'],
      ['Guest', 'Form'],
    ]);
  });

  it('end with their fieldset', () => {
    expect(sectionsOf('<fieldset><legend>Sponsor</legend>a <input> b <input></fieldset>c <input>')).toEqual([['Sponsor'], ['Sponsor'], []]);
  });

  it('are also lines of a table and bold lines', () => {
    expect(sectionsOf('<table><tr><td colspan="2">Sponsor</td></tr><tr><td>Name</td><td><input></td></tr></table>')).toEqual([['Sponsor']]);
    expect(sectionsOf('<p><b>Sponsor</b></p><p>Name <input></p>')).toEqual([['Sponsor']]);
  });

  it('are never the label of a field', () => {
    expect(
      sectionsOf('<table><tr><td><b>Sponsor name</b></td><td><input></td></tr><tr><td><b>Email</b></td><td><input></td></tr></table>'),
    ).toEqual([[], []]);
    expect(sectionsOf('<h3 id="a">Your PI</h3><input aria-labelledby="a"><h3 id="b">Email</h3><input aria-labelledby="b">')).toEqual([
      [],
      [],
    ]);
  });
});

describe('fields', () => {
  it('are what asks for something: no buttons, hidden state, passwords, files or search boxes', () => {
    show(
      '<input type="hidden"><input type="submit"><input type="password"><input type="file"><input type="search"><button>x</button><input type="email">',
    );
    expect(read().map(({ control }) => control)).toEqual(['email']);
  });

  it('say when a password stands beside them', () => {
    show('<form><input name="a"><input type="password"></form><form><input name="b"></form>');
    expect(read().map(({ besidePassword }) => besidePassword)).toEqual([true, undefined]);
  });

  it('hold a group of buttons as one question with its options', () => {
    show(
      '<fieldset><legend>I am a</legend><label><input type="radio" name="r" value="1">Student</label><input type="radio" name="r" value="2" id="z"><label for="z">Staff</label></fieldset>',
    );
    const { fields, elements } = readFields(document);
    expect(fields).toHaveLength(1);
    expect(fields[0]).toMatchObject({ control: 'radio', label: 'I am a', sections: [], empty: true });
    expect(fields[0]?.options).toEqual([
      { value: '1', label: 'Student' },
      { value: '2', label: 'Staff' },
    ]);
    expect(elements.get(fields[0]?.key ?? '')).toHaveLength(2);
  });

  const drawn = (role: string, label: string, more = '') =>
    `<label for="${label}"><div id="${label}" role="${role}" aria-checked="false" tabindex="0" aria-label="${label}" data-value="${label}" ${more}></div><span>${label}</span></label>`;

  it('are also buttons and boxes that a page draws itself', () => {
    show(
      `<form><div id="i5" role="heading" aria-level="3"><span>I am a</span><span id="i8" aria-label="Required question"> *</span></div>
      <div role="radiogroup" aria-labelledby="i5 i8"><span role="presentation">${drawn('radio', 'Student')}${drawn('radio', 'Staff')}</span></div>
      <div role="heading" aria-level="3">Services</div><div role="list">${drawn('checkbox', 'Sequencing')}${drawn('checkbox', 'Imaging', 'aria-disabled="true"')}</div></form>`,
    );
    const { fields, elements } = readFields(document);
    expect(fields.map(({ control, label, empty, editable }) => [control, label, empty, editable])).toEqual([
      ['radio', 'I am a *', true, true],
      ['checkbox', 'Sequencing', true, true],
      ['checkbox', 'Imaging', true, false],
    ]);
    expect(fields[0]).toMatchObject({ required: true, options: ['Student', 'Staff'].map((label) => ({ value: label, label })) });
    expect(elements.get(fields[0]?.key ?? '')).toHaveLength(2);
    for (const element of document.querySelectorAll('[aria-label=Staff],[aria-label=Sequencing]'))
      element.setAttribute('aria-checked', 'true');
    expect(read().map(({ empty }) => empty)).toEqual([false, false, true]);
  });

  it('are never to be ticked where they consent, however the page draws them', () => {
    show(`<form>${drawn('checkbox', 'I agree to the terms')}</form>`);
    const fields = read();
    expect(understandFields(fields).get(fields[0]?.key ?? '')).toEqual({ doubt: 'never-filled' });
  });

  it.each([
    ['its legend', '<fieldset><legend>I am a</legend><div role="radiogroup">', '</div></fieldset>'],
    ['the text before its group', '<p>I am a</p><div role="radiogroup">', '</div>'],
    ['the name of its group', '<div role="radiogroup" aria-label="I am a">', '</div>'],
  ])('name a drawn group of buttons by %s', (_, before, after) => {
    show(`<form>${before}${drawn('radio', 'Student')}${drawn('radio', 'Staff')}${after}</form>`);
    expect(read().map(({ label }) => label)).toEqual(['I am a']);
  });

  it('read a button that stands before its hidden input once', () => {
    show(
      '<form><div role="radiogroup" aria-label="I am a"><button type="button" role="radio" value="s" aria-checked="true" aria-label="Student"></button><input type="radio" name="r" value="s" aria-hidden="true" tabindex="-1"></div></form>',
    );
    expect(read()).toMatchObject([{ control: 'radio', label: 'I am a', empty: false, options: [{ value: 's', label: 'Student' }] }]);
  });

  it('are no buttons without a group, and no boxes that pick the rows of a list', () => {
    show(`<form>${drawn('radio', 'Student')}<div role="grid"><div role="row">${drawn('checkbox', 'Row 1')}</div></div></form>`);
    expect(read()).toEqual([]);
  });

  it('hold each option of a list once that has it twice in the page', () => {
    const options = ['', 'Genetics', 'Cell Biology']
      .map((value) => `<div role="option" data-value="${value}">${value || 'Choose'}</div>`)
      .join('');
    show(
      `<form><div role="listbox" aria-expanded="false" aria-label="Department"><div>${options}</div><div style="display:none">${options}</div></div></form>`,
    );
    expect(read()[0]?.options.map(({ label }) => label)).toEqual(['Choose', 'Genetics', 'Cell Biology']);
  });

  it('tell whether somebody answered, and never what', () => {
    show(
      '<input value="secret"><input><select><option value="">Select</option><option value="1">One</option></select><select><option value="1">One</option></select><input type="radio" name="r" checked>',
    );
    const fields = read();
    expect(fields.map(({ empty }) => empty)).toEqual([false, true, true, false, false]);
    expect(JSON.stringify(fields)).not.toContain('secret');
  });

  it('read a select2 as the control that it stands for', () => {
    show(
      '<label for="sp_formfield_who">PI</label><div id="s2id_sp_formfield_who" class="select2-container"><input class="select2-focusser" id="s2id_autogen1"></div><input id="sp_formfield_who" class="select2-offscreen">',
    );
    expect(read().map(({ control, id }) => [control, id])).toEqual([['reference', 'sp_formfield_who']]);
  });

  it('keep their keys from reading to reading', () => {
    show('<input name="a"><input name="b">');
    const first = readFields(document);
    document.body.prepend(document.createElement('textarea'));
    const second = readFields(document, { previous: first });
    expect(second.fields.map(({ key, name }) => [key, name])).toEqual([
      ['f3', ''],
      ['f1', 'a'],
      ['f2', 'b'],
    ]);
  });

  it('know what is ours', () => {
    show('<input name="a"><input name="b">');
    expect(readFields(document, { isOurs: (element) => element.getAttribute('name') === 'b' }).fields.map(({ ours }) => ours)).toEqual([
      false,
      true,
    ]);
  });

  it('are read in open shadow roots only when asked', () => {
    show('<div id="host"></div>');
    const shadow = document.getElementById('host')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<label for="a">City</label><input id="a">';
    expect(readFields(document).fields).toHaveLength(0);
    expect(readFields(document, { shadow: true }).fields.map(({ label }) => label)).toEqual(['City']);
  });

  it('are read the same where a form shadows the names of the DOM', () => {
    const names = [
      'parentNode',
      'previousSibling',
      'firstChild',
      'nodeName',
      'nodeType',
      'getAttribute',
      'querySelectorAll',
      'closest',
      'contains',
      'children',
    ];
    show(`<form><p>City <input name="city"></p>${names.map((name) => `<input type="hidden" name="${name}">`).join('')}</form>`);
    expect(read().map(({ label }) => label)).toEqual(['City']);
  });

  it('leave the page as it was', () => {
    show(platforms['Service Portal']?.(questions) ?? '');
    const before = document.documentElement.outerHTML;
    readFields(document);
    expect(document.documentElement.outerHTML).toBe(before);
  });
});

describe('the fingerprint', () => {
  const printOf = (html: string): string => {
    show(html);
    return readFields(document).fingerprint;
  };

  it('stays when values and ids change and changes with the questions', () => {
    const print = printOf('<label for="a1">City</label><input id="a1">');
    expect(printOf('<label for="zz9">City</label><input id="zz9" value="Boston">')).toBe(print);
    expect(printOf('<label for="a1">Town</label><input id="a1">')).not.toBe(print);
    expect(printOf('<label for="a1">City</label><input id="a1"><input>')).not.toBe(print);
  });
});
