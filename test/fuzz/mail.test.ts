import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mailAddress } from '@/lib/situation/mail-address.ts';

const piece = fc.oneof(
  fc.constantFrom(
    '\r\n',
    '\n',
    '\r',
    '%0D%0A',
    '%',
    '&',
    '?',
    '#',
    ',',
    ';',
    '@',
    'bcc=',
    'to=',
    'Bcc: ',
    '\uD800',
    '\uDC00',
    '\u2028',
    '\0',
    ' ',
    '=',
  ),
  fc.constantFrom('zoe@example.org', 'evil@x.test', 'Zoë', '<b>', 'mailto:', '💌'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
const mail = fc.record({
  to: fc.array(text, { maxLength: 3 }),
  cc: fc.array(text, { maxLength: 3 }),
  subject: text,
  body: text,
});

it('whatever is written, the address opens one mail to those who were named, with a subject, a body and no other header', () => {
  fc.assert(
    fc.property(mail, (one) => {
      const address = mailAddress(one);
      // Plain letters only, none of which a browser or a mail program takes for an end.
      expect(address).toMatch(/^mailto:[!-~]*$/);
      expect(address.match(/[?#]/g)).toEqual(['?']);
      const [recipients = '', query = ''] = address.slice('mailto:'.length).split('?');
      const headers = query.split('&').map((header) => header.split('='));
      expect(headers.map(([name]) => name)).toEqual([...(headers.length === 3 ? ['cc'] : []), 'subject', 'body']);
      for (const header of headers) expect(header).toHaveLength(2);
      const [copies, subject, body] =
        headers.length === 3 ? headers.map(([, value = '']) => value) : ['', ...headers.map(([, value = '']) => value)];

      const named = (list = '') => (list === '' ? [] : list.split(',').map(decodeURIComponent));
      for (const [list, given] of [
        [named(recipients), one.to],
        [named(copies), one.cc],
      ] as const) {
        // In order, nobody who was not named, and each of them one address.
        expect(list).toEqual(given.filter((each) => list.includes(each)));
        for (const each of list) expect(each).toMatch(/^[^@,;<>\s?&%]+@[^@,;<>\s?&%]+$/);
      }
      expect(decodeURIComponent(subject ?? '')).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      const lines = (written: string) => written.split(/\r\n|\r|\n/);
      expect(decodeURIComponent(body ?? '').split('\r\n')).toEqual(lines(one.body.toWellFormed()));
    }),
  );
});
