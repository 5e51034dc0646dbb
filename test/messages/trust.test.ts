import { describe, expect, it } from 'vitest';
import { trustRecognition } from '@/lib/messages/trust.ts';
import type { Recognition } from '@/lib/recognise/recognition.ts';
import { defaultSettings } from '@/lib/settings/settings.ts';

const o2Form = 'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979';
const otherItem = 'https://harvardmed.service-now.com/stat?id=sc_cat_item&sys_id=0000000000000000000000000000000a';
type Seen = Exclude<Recognition, { kind: 'unknown' }>;

const trust = (seen: Seen, address: string, knownAddresses = {}) =>
  trustRecognition(seen, new URL(address), { ...defaultSettings, knownAddresses });
const claimsO2Form: Seen = { kind: 'known', pageId: 'o2-form', form: { id: 'o2-form', state: 'unverified' } };
const claimsGuestForm: Seen = { kind: 'moved', pageId: 'guest-form', form: { id: 'guest-form', state: 'unverified' } };

describe('what a page script says about its form', () => {
  it('is believed at the form’s own address', () => {
    expect(trust(claimsO2Form, o2Form)?.form).toEqual({ id: 'o2-form', state: 'unverified' });
  });

  it('counts as found by content anywhere else on the form’s host', () => {
    expect(trust(claimsO2Form, otherItem)?.form).toEqual({ id: 'o2-form', state: 'found-by-content' });
    expect(trust(claimsGuestForm, otherItem)?.form).toEqual({ id: 'guest-form', state: 'found-by-content' });
  });

  it('counts as the form once the user said so for this address, and only for it', () => {
    const known = { 'guest-form': [otherItem] };
    expect(trust(claimsGuestForm, `${otherItem}&sysparm_category=x`, known)?.form?.state).toBe('unverified');
    expect(trust(claimsGuestForm, otherItem.replace(/a$/, 'b'), known)?.form?.state).toBe('found-by-content');
  });

  it.each([
    'https://harvardmed.atlassian.net/wiki/spaces/O2/pages/1918304257',
    'https://harvard.service-now.com/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979',
    'https://harvardmed.service-now.com:8443/stat?id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979',
    'https://evil.test/',
  ])('is not believed on %s', (address) => {
    expect(trust(claimsO2Form, address)).toBeUndefined();
  });
});
