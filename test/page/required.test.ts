// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readFields } from '@/lib/page/fields.ts';

const isRequired = (html: string) => {
  document.body.innerHTML = html;
  return readFields(document).fields[0]?.required;
};

it.each([
  ['a star behind the label', '<label for="a">Email *</label><input id="a">'],
  ['a star and a colon', '<label for="a">Email: *</label><input id="a">'],
  ['a star that screen readers skip', '<label for="a">Email<span aria-hidden="true"> *</span></label><input id="a">'],
  ['a mark of the service portal', '<label for="a"><span class="mandatory" aria-label="Required "></span>Email</label><input id="a">'],
  ['the control itself', '<label for="a">Email</label><input id="a" required>'],
])('takes %s for required', (_, html) => {
  expect(isRequired(html)).toBe(true);
});

it('takes a plain label for none, a star in the middle of it too', () => {
  expect(isRequired('<label for="a">Email</label><input id="a">')).toBe(false);
  expect(isRequired('<label for="a">Five * star hotel</label><input id="a">')).toBe(false);
});
