// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { rehearseUnderstanding } from '@/lib/fill/rehearse.ts';
import { rehearseReading } from '@/lib/page/rehearse.ts';

test('a rehearsal leaves the page as it was', () => {
  document.body.innerHTML = '<form><input name="first"></form>';
  const before = document.documentElement.outerHTML;
  rehearseReading();
  rehearseUnderstanding();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(document.activeElement).toBe(document.body);
});
