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

  it.each(['logged-out', 'changed'] as const)('is believed when it says less than it could: %s', (state) => {
    const seen: Seen = { kind: 'known', pageId: 'o2-form', form: { id: 'o2-form', state } };
    expect(trust(seen, o2Form)?.form?.state).toBe(state);
    expect(trust(seen, otherItem)?.form?.state).toBe(state);
    expect(trust(seen, otherItem, { 'o2-form': [otherItem] })?.form?.state).toBe(state);
  });

  it.each(['verified', 'unverified', 'found-by-content'] as const)(
    'says %s of a form that is found by content, and counts as found',
    (state) => {
      expect(trust({ ...claimsGuestForm, form: { id: 'guest-form', state } }, otherItem)?.form?.state).toBe('found-by-content');
    },
  );

  it('is left out where the page is itself but has no such form', () => {
    const seen: Seen = { kind: 'changed', pageId: 'portal-article', form: { id: 'hsr-portal', state: 'verified' }, missing: ['x'] };
    expect(trust(seen, 'https://harvardmed.service-now.com/kb_view.do?sys_kb_id=1')).toEqual({
      kind: 'changed',
      pageId: 'portal-article',
      missing: ['x'],
    });
  });
});

describe('what a page script says about its page', () => {
  it.each([
    ['rc-core', 'https://it.hms.harvard.edu/rc/core'],
    ['huit-hsr-portal', 'https://www.huit.harvard.edu/harvard-sponsored-role-portal'],
    ['huit-hsr-portal', 'https://harvard.service-now.com/ithelp?id=kb_article'],
  ] as const)('is believed of %s on one of its hosts: %s', (pageId, address) => {
    expect(trust({ kind: 'known', pageId }, address)).toEqual({ kind: 'known', pageId });
  });

  it.each([
    ['rc-core', 'https://harvardmed.service-now.com/rc/core'],
    ['rc-core', 'https://it.hms.harvard.edu:8443/rc/core'],
    ['o2-wiki-home', 'https://it.hms.harvard.edu/rc/core'],
  ] as const)('is not believed of %s on the host of another page: %s', (pageId, address) => {
    expect(trust({ kind: 'known', pageId }, address)).toBeUndefined();
  });

  it('is not its form’s word on the host of another form', () => {
    expect(trust({ ...claimsO2Form, pageId: 'rc-core' }, 'https://ppms.us/harvard-hms/vdoc/?pf=11&docid=30')).toBeUndefined();
  });
});
