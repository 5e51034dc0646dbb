import { expect, it } from 'vitest';
import { driftText } from '@/lib/wiring/drift-text.ts';
import { zoe } from '../fill/make.ts';

const report = {
  recognition: { kind: 'changed', pageId: 'o2-form', form: { id: 'o2-form', state: 'changed' }, missing: ['title: O2'] },
  url: 'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979&mine=secret',
} as const;

it('tells what is missing and what the form asks now, in the page’s words', () => {
  const text = driftText(report, '0.1.0', '2026-11-25', { asks: ['First name', '', 'Department'], people: [zoe] });
  expect(text).toContain('Missing:\n- title: O2\nThe form asks now:\n- First name\n- Department\n');
  expect(text).not.toContain('secret');
});

it.each([
  'Zoë, your department',
  'Delegate for O’Canary',
  'Mail to zoe.canary@hospital.example',
  'HMS ID (zc142)',
  'Case 31415926',
  'Room 12345',
])('leaves out “%s”, which names somebody', (label) => {
  const text = driftText(report, '0.1.0', '2026-11-25', { asks: [label, 'Reason'], people: [zoe] });
  expect(text).toContain('- Reason');
  expect(text).not.toContain(label);
});
