import { describe, expect, it } from 'vitest';
import { checkDetail } from '@/lib/people/check.ts';
import type { DetailId } from '@/lib/people/person.ts';
import { detailIds } from '@/lib/people/schema.ts';

const why = (id: DetailId, text: string) => {
  const checked = checkDetail(id, text);
  return checked.kind === 'refused' ? checked.why : undefined;
};

describe('a text that holds an identifier which is never kept is refused', () => {
  it.each([
    '078-05-1120',
    'My number is 078-05-1120.',
    'SSN:078-05-1120',
    '078–05–1120 (on file)',
    '078‑05‑1120',
    '912-74-1234',
    'SSN 078051120',
    'ssn 078 05 1120',
    'ssn# 078051120',
    'My social security number is 078051120, thanks',
    'Social Security No.: 078 05 1120',
    'ITIN = 912741234',
    'taxpayer id 912741234',
    'Taxpayer identification number: 912741234',
    'passport 123456789',
    'Passport No. C01X00T47',
    'my passport number is A1234567',
    'passport (Swiss): X1234567',
    'passport nr x 1234567',
    'Driver’s license: S12345678',
    'drivers licence no 12345678',
    "driver's license # MA1234567",
    'alien registration number A123456789',
  ])('“%s”', (text) => {
    expect(why('reason', text)).toBe('identifier');
    expect(why('lab', `Byron Lab, ${text}`)).toBe('identifier');
  });

  it('wherever words may be typed', () => {
    const others = detailIds.filter((id) => why(id, '078-05-1120') !== 'identifier');
    const formats: DetailId[] = ['work-email', 'hms-email', 'personal-email', 'work-phone', 'personal-phone', 'orcid', 'url'];
    const books: DetailId[] = ['start-date', 'end-date', 'cost-center', 'purchase-order'];
    expect(others.sort()).toEqual([...formats, ...books].sort());
  });
});

describe('honest words and numbers are kept', () => {
  it.each<[DetailId, string]>([
    ['reason', 'Access to O2 for project 45-123, started 2026-12-01, until 12/31/2027.'],
    ['reason', 'Call 617-432-1515 or +1 617 555 0142; room 078-05.'],
    ['reason', 'Account 370-32100-8250-012345-678900-0001-00000 of the lab'],
    ['reason', 'I have no social security number yet.'],
    ['reason', 'SSN is not needed for a guest of 2026; see ticket RITM0123456'],
    ['reason', 'My passport expires on 2027-05-01.'],
    ['reason', 'Visitor with a passport of 2024, 12345678 is the HUID'],
    ['reason', 'passport renewal'],
    ['reason', 'The SSNP assay 123456789 and itinerary 123456789'],
    ['reason', 'Data set GSE123-45-67890 and 1078-05-1120'],
    ['reason', 'IDs 000-12-3456, 123-00-4567 and 123-45-0000 of a form’s example'],
    ['reason', 'chr7:078-05-1120-4'],
    ['university-id', '12345678'],
    ['work-phone', '+49 30 901820'],
    ['work-phone', '+16174321515'],
    ['cost-center', '370-32100-8250-012345-678900-0001-00000'],
    ['cost-center', '123-45-6789'],
    ['purchase-order', '078-05-1120'],
    ['url', 'https://example.org/078-05-1120'],
    ['work-email', '078-05-1120@example.org'],
    ['orcid', '0000-0002-1825-0097'],
    ['work-postal-code', '02115-6092'],
    ['home-street-address', '104-40 Queens Blvd'],
    ['net-id', 'abc123'],
    ['work-city', 'Passport'],
  ])('%s “%s”', (id, text) => {
    expect(checkDetail(id, text)).toMatchObject({ kind: 'ok' });
  });

  it('a number of the books that is called a social security number is not', () => {
    expect(why('cost-center', 'SSN 123-45-6789')).toBe('identifier');
  });
});
