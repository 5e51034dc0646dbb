import { expect, test } from 'vitest';
import { mails } from '@/lib/guide/mails.ts';
import { draftMail } from '@/lib/situation/draft-mail.ts';

test('puts in what is known, leaves out optional lines and names what is missing', () => {
  const draft = draftMail(mails['rccore-renewal'], 'me', { name: 'Ada Byron', 'hms-id': 'ab123', lab: 'Engine Lab' });
  expect(draft.body).toContain('HMS ID: ab123');
  expect(draft.body).toContain('PI, in copy: …');
  expect(draft.body).not.toContain('HUID');
  expect(draft.missing).toEqual(['pi']);
});

test('writes the HUID only when it is given', () => {
  expect(draftMail(mails['rccore-renewal'], 'me', { huid: '12345678' }).body).toContain('HUID: 12345678');
});

test('does not take a value for a slot', () => {
  expect(draftMail(mails['lab-folder'], 'me', { lab: '[huid]', huid: '12345678' }).body).toContain('Lab: [huid]');
});

test('speaks for the guest when the sponsor writes', () => {
  expect(draftMail(mails['rchelp-slurm'], 'sponsor', { name: 'Ada Byron' }).subject).toBe('O2: change of Slurm account for Ada Byron');
});
