import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkBirthDate, checkDetail, type DetailProblem } from '@/lib/people/check.ts';
import type { DetailId } from '@/lib/people/person.ts';
import { detailIds } from '@/lib/people/schema.ts';

type Row = [DetailId, string, string];

const kept: Row[] = [
  ['university-id', '12345678', '12345678'],
  ['university-id', ' 1234 5678 ', '12345678'],
  ['net-id', 'ABC123', 'abc123'],
  ['net-id', 'jd1', 'jd1'],
  ['work-email', ' jane@example.org ', 'jane@example.org'],
  ['hms-email', 'jane_doe@hms.harvard.edu', 'jane_doe@hms.harvard.edu'],
  ['hms-email', 'jane@sub.hms.harvard.edu', 'jane@sub.hms.harvard.edu'],
  ['work-phone', '(617) 432-1515', '+16174321515'],
  ['work-phone', '+49 30 901820', '+4930901820'],
  ['start-date', '2026-12-01', '2026-12-01'],
  ['url', 'example.org/lab', 'https://example.org/lab'],
  ['orcid', '0000-0002-1825-0097', '0000-0002-1825-0097'],
  ['orcid', 'https://orcid.org/0000-0002-1694-233x', '0000-0002-1694-233X'],
  ['family-name', 'O’Neil "x" <b>', 'O’Neil "x" <b>'],
  ['family-name', 'e\u0301a', 'éa'],
  ['given-name', '=HYPERLINK("http://evil")', '=HYPERLINK("http://evil")'],
  ['given-name', 'אבי', 'אבי'],
  ['given-name', '👩‍🔬', '👩‍🔬'],
  ['lab', 'x'.repeat(200), 'x'.repeat(200)],
  ['lab', '   ', ''],
  ['reason', 'one\r\ntwo', 'one\ntwo'],
  ['reason', 'x'.repeat(2000), 'x'.repeat(2000)],
  ['lab', '👩'.repeat(200), '👩'.repeat(200)],
  ['lab', 'a\tb', 'a\tb'],
  ['university-id', '1234-5678', '12345678'],
  ['net-id', 'ab1234', 'ab1234'],
  ['hms-email', 'JANE@HMS.HARVARD.EDU', 'JANE@HMS.HARVARD.EDU'],
  ['start-date', '1900-01-01', '1900-01-01'],
  ['end-date', '2100-12-31', '2100-12-31'],
  ['url', 'HTTP://Example.org', 'http://example.org/'],
  ['url', 'https://example.org/?a=b#c', 'https://example.org/?a=b#c'],
  ['url', 'example.org/a:b', 'https://example.org/a:b'],
  ['orcid', 'http://ORCID.org/0000-0001-5109-3700', '0000-0001-5109-3700'],
  ['orcid', '0000-0002-9079-593X', '0000-0002-9079-593X'],
];

const advised: [DetailId, string, string, DetailProblem][] = [
  ['net-id', 'jane.doe', 'jane.doe', 'hms-id'],
  ['net-id', 'ABCD1', 'abcd1', 'hms-id'],
  ['net-id', 'ab12345', 'ab12345', 'hms-id'],
  ['net-id', 'a1', 'a1', 'hms-id'],
  ['net-id', 'abc', 'abc', 'hms-id'],
  ['net-id', '1abc1', '1abc1', 'hms-id'],
  ['net-id', 'abc1x', 'abc1x', 'hms-id'],
  ['hms-email', 'jane@hms.harvard.edu.example', 'jane@hms.harvard.edu.example', 'hms-email'],
  ['hms-email', 'hms.harvard.edu@example.org', 'hms.harvard.edu@example.org', 'hms-email'],
  ['hms-email', 'jane@partners.org', 'jane@partners.org', 'hms-email'],
  ['hms-email', 'jane@evilhms.harvard.edu', 'jane@evilhms.harvard.edu', 'hms-email'],
  ['work-phone', '+1 617 432 1515 ext. 12', '+16174321515', 'phone-extension'],
];

const refused: [DetailId, string, DetailProblem, string?][] = [
  ['university-id', '123456789', 'huid-card', '12345678'],
  ['university-id', '1234567', 'huid'],
  ['university-id', '1234567a', 'huid'],
  ['university-id', '1234567890', 'huid'],
  ['work-email', 'jane', 'email'],
  ['personal-email', 'jane@', 'email'],
  ['work-email', 'a@b.c, d@e.f', 'email'],
  ['hms-email', 'jane', 'email'],
  ['work-phone', 'call me', 'phone'],
  ['personal-phone', '12', 'phone'],
  ['start-date', '2026-02-29', 'date'],
  ['end-date', '12/01/2026', 'date'],
  ['end-date', '0026-12-01', 'date'],
  ['url', 'javascript:alert(1)', 'url'],
  ['url', 'https://it.hms.harvard.edu@evil.test/', 'url'],
  ['url', 'no address', 'url'],
  ['url', 'localhost', 'url'],
  ['url', 'ftp://example.org', 'url'],
  ['url', 'xhttps://example.org', 'url'],
  ['url', 'web+https.1-x://example.org', 'url'],
  ['url', 'https://:secret@example.org', 'url'],
  ['url', 'mailto:jane@example.org', 'url'],
  ['orcid', '0000-0002-1825-0098', 'orcid'],
  ['orcid', '1825-0097', 'orcid'],
  ['orcid', '0000-0002-1825-00977', 'orcid'],
  ['orcid', '00000-0002-1825-0097', 'orcid'],
  ['orcid', '0000-0002-1825-009X', 'orcid'],
  ['orcid', '0000-0002-1694-2330', 'orcid'],
  ['orcid', 'https://orcid.org.example/0000-0002-1825-0097', 'orcid'],
  ['orcid', 'https://orcid.org/https://orcid.org/0000-0002-1825-0097', 'orcid'],
  ['orcid', 'see https://orcid.org/0000-0002-1825-0097', 'orcid'],
  ['given-name', 'Ja\nne', 'line-break'],
  ['given-name', 'Ja\u2028ne', 'line-break'],
  ['given-name', 'Ja\u0000ne', 'strange-character'],
  ['given-name', 'Ja\u202Ene', 'strange-character'],
  ['given-name', 'Ja\uD800ne', 'strange-character'],
  ['reason', 'bell\u0007', 'strange-character'],
  ['lab', 'x'.repeat(201), 'too-long'],
  ['reason', 'x'.repeat(2001), 'too-long'],
  ['lab', '👩'.repeat(201), 'too-long'],
  ['reason', 'a\rb', 'strange-character'],
  ['lab', 'a\r\nb', 'line-break'],
  ['lab', 'a\rb', 'line-break'],
  ['lab', 'a\u2029b', 'line-break'],
  ['lab', 'a\u007Fb', 'strange-character'],
  ...['\u202A', '\u2066', '\u2069'].map((mark): [DetailId, string, DetailProblem] => ['lab', `a${mark}b`, 'strange-character']),
  ['start-date', '1899-12-31', 'date'],
  ['end-date', '2101-01-01', 'date'],
  ['university-id', '12345678x', 'huid'],
  ['university-id', 'x12345678', 'huid'],
];

describe('a detail that is typed or imported', { timeout: 30_000 }, () => {
  it.each(kept)('%s “%s” is kept as “%s”', (id, text, value) => {
    expect(checkDetail(id, text)).toEqual({ kind: 'ok', value });
  });

  it.each(advised)('%s “%s” is kept as “%s” with the advice “%s”', (id, text, value, why) => {
    expect(checkDetail(id, text)).toEqual({ kind: 'advice', value, why });
  });

  it.each(refused)('%s %j is refused: %s', (id, text, why, suggestion) => {
    expect(checkDetail(id, text)).toEqual({ kind: 'refused', why, ...(suggestion && { suggestion }) });
  });

  it('gives the same answer when its own answer is checked again, and never throws', () => {
    fc.assert(
      fc.property(fc.constantFrom(...detailIds), fc.string({ unit: 'binary', maxLength: 60 }), (id, text) => {
        const first = checkDetail(id, text);
        if (first.kind !== 'refused') expect(checkDetail(id, first.value)).toMatchObject({ value: first.value });
      }),
    );
  });
});

describe('a birth date', () => {
  it.each(['1990-02-28', '1900-01-01', ' 2026-11-21 '])('%s is kept', (text) => {
    expect(checkBirthDate(text, '2026-11-22')).toEqual({ kind: 'ok', value: text.trim() });
  });
  it.each(['2026-11-22', '2027-01-01', '1899-12-31', '1990-02-30', 'yesterday', ''])('“%s” is refused', (text) => {
    expect(checkBirthDate(text, '2026-11-22')).toEqual({ kind: 'refused', why: 'date' });
  });
});
