import { describe, expect, it } from 'vitest';
import { isOneAddress, mailAddress } from '@/lib/situation/mail-address.ts';

const mail = { to: ['rc@example.org'], cc: ['pi@example.org', 'lab@example.org'], subject: 'Renew O2 & HMS ID', body: 'Hello,\nplease.' };

describe('the address that opens a mail', () => {
  it('encodes what would otherwise end it', () => {
    expect(mailAddress(mail)).toBe(
      'mailto:rc%40example.org?cc=pi%40example.org,lab%40example.org&subject=Renew%20O2%20%26%20HMS%20ID&body=Hello%2C%0D%0Aplease.',
    );
  });

  it('has neither recipient nor copies when there are none', () => {
    expect(mailAddress({ ...mail, to: [], cc: [], subject: '', body: '' })).toBe('mailto:?subject=&body=');
  });

  it('gets no further header from a subject or a body', () => {
    const hostile = { ...mail, cc: [], subject: 'a&bcc=e@x\r\nBcc:z', body: 'a%0Ab\r\nBcc:z\rx' };
    expect(mailAddress(hostile)).toBe('mailto:rc%40example.org?subject=a%26bcc%3De%40x%20Bcc%3Az&body=a%250Ab%0D%0ABcc%3Az%0D%0Ax');
  });

  it('has a sign for half a character', () => {
    expect(mailAddress({ ...mail, to: [], cc: [], subject: 'a\uD800', body: '\uDC00' })).toBe('mailto:?subject=a%EF%BF%BD&body=%EF%BF%BD');
  });
});

it.each(['zoe@example.org', "o'neil+o2@sub.example.org", 'zoë@example.org', 'help@hms.harvard.edu'])('%s is one address', (text) => {
  expect(isOneAddress(text)).toBe(true);
  expect(mailAddress({ ...mail, to: [text] })).toContain(encodeURIComponent(text));
});

it.each([
  ...[
    '',
    '@',
    'zoe',
    'zoe@',
    '@example.org',
    'a@b@c',
    'a@b, c@d',
    'a@b;c@d',
    'Zoe <a@b>',
    'a@b?bcc=c@d',
    'a@b&bcc=c',
    'a@b%2Cc@d',
    'a b@c',
  ],
  ...['a@b\nBcc: c', 'a@b\r', 'a@b\u2028', 'a@b\u202E', 'a@b\uD800', '"a"@b', 'a(x)@b', 'mailto:a@b', 'a@[b]', 'a@b\\'],
])('%j is none, and nobody is written to', (text) => {
  expect(isOneAddress(text)).toBe(false);
  expect(mailAddress({ to: [text], cc: [text], subject: '', body: '' })).toBe('mailto:?subject=&body=');
});
