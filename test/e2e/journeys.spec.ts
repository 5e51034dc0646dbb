import type { Page } from '@playwright/test';
import { practicePages } from '../site/site.ts';
import { answerQuestions } from './answer.ts';
import { clickCard, readCard } from './card.ts';
import { type Extension, expect, test } from './extension.ts';
import { guest, newcomer, pi, stored } from './people.ts';

const addressOf = (id: string, variant: 'a' | 'b' = 'a'): string => {
  const found = practicePages.find((page) => page.id === id && (page.variant ?? 'a') === variant);
  if (!found) throw new Error(`no practice page ${id}`);
  return found.url;
};

async function open(extension: Extension, id: string, variant: 'a' | 'b' = 'a'): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(addressOf(id, variant));
  return page;
}

async function expectCard(page: Page, words: RegExp): Promise<void> {
  await expect.poll(() => readCard(page), { message: 'the card on the page', timeout: 15_000 }).toMatch(words);
}

/** The ticks of the panel's preview. */
const rows = (panel: Page) => panel.locator('.hag-preview').getByRole('checkbox');

/** Words in sight; the same may stand in a part that is still closed. */
const shown = (page: Page, words: string) => page.getByText(words).filter({ visible: true }).first();

/** What the page's own framework holds. */
const held = (page: Page): Promise<Record<string, unknown>> => page.evaluate(() => window.__model?.() ?? {});
const wasSubmitted = (page: Page): Promise<unknown> => page.evaluate(() => window.__submitted ?? window.__steps);

test('a newcomer without any ID in an on-Quad lab learns that the sponsor goes first, and fills the O2 form at the end', async ({
  extension,
}) => {
  const welcome = await extension.openPage('welcome');
  const asked = await answerQuestions(welcome, {
    view: 'me',
    need: 'new',
    isPi: 'no',
    hmsAccount: 'none',
    harvardId: 'none',
    labBase: 'hms',
    quadAppointment: 'primary',
  });
  expect(asked).toHaveLength(new Set(asked).size);
  await expect(shown(welcome, 'Your sponsor requests a Sponsored Role, with the HMS account')).toBeVisible();

  const role = await open(extension, 'hsr-info');
  await expectCard(role, /Your sponsor files this, not you.*School-specific Active Directory/);
  await expectCard(role, /unofficial/i);
  const form = await open(extension, 'o2-form');
  await expectCard(form, /This is your form, but not yet/);

  const popup = await extension.openPopup(form);
  const boxes = popup.getByRole('checkbox');
  await expect(boxes).toHaveCount(7);
  for (const step of [/Sponsored Role, with/, /role is approved/, /Claim your HarvardKey/])
    await popup.getByRole('checkbox', { name: step }).click();
  await expect(popup.getByText('4 steps left')).toBeVisible();
  await expectCard(form, /This is your form(?!, but)/);

  await extension.seed({ people: stored([newcomer, pi]) });
  await popup.reload();
  await popup.getByRole('button', { name: /^Fill \d+ fields for Nori Example/ }).click();
  await expect(popup.getByText(/fields filled/)).toBeVisible();
  const model = await held(form);
  expect(model).toMatchObject({
    first_name: 'Noor',
    last_name: 'Example',
    hms_id: 'ne123',
    pi_email: 'morgan.castellanos@hms.example.edu',
  });
  expect(model.huid ?? '', 'a HUID is not released by a click in the popup before it was confirmed').toBe('');
  expect(await wasSubmitted(form)).toBeUndefined();
});

test('a postdoc at a hospital is sent to the Research Computing Core, and registers in PPMS', async ({ extension }) => {
  await extension.seed({ people: stored([{ ...newcomer, details: { ...newcomer.details, organization: 'MGH' } }, pi]) });
  const welcome = await extension.openPage('welcome');
  await answerQuestions(welcome, {
    view: 'me',
    need: 'new',
    isPi: 'no',
    hmsAccount: 'none',
    harvardId: 'hospital-appointment',
    labBase: 'affiliate',
    quadAppointment: 'none',
  });
  await expect(shown(welcome, 'Register in PPMS')).toBeVisible();

  const guestPage = await open(extension, 'guest-info');
  await expectCard(guestPage, /Not part of your road|RC Core/);

  const ppms = await open(extension, 'ppms-registration');
  await expectCard(ppms, /Fill \d+ fields/);
  const panel = await extension.openPanel(ppms);
  await expect(panel.getByRole('heading', { name: 'This page' })).toBeVisible();
  await panel.getByRole('checkbox', { name: /HUID/ }).check();
  await panel.getByRole('button', { name: /^Fill \d+ fields$/ }).click();
  await expect(panel.getByText(/fields? filled/i).first()).toBeVisible();
  expect(await held(ppms)).toMatchObject({ fname: 'Noor', lname: 'Example', huid: '31415926', pi_name: '' });
  await panel.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await held(ppms)).fname).toBe('');
  expect(await wasSubmitted(ppms)).toBeUndefined();
});

test('a PI needs nobody’s approval, and is asked nothing that would not matter', async ({ extension }) => {
  await extension.seed({ people: stored([{ ...pi, id: 'me', roles: ['self', 'pi'] }]) });
  const welcome = await extension.openPage('welcome');
  const asked = await answerQuestions(welcome, {
    view: 'me',
    need: 'new',
    isPi: 'yes',
    hmsAccount: 'works',
    labBase: 'hms',
    quadAppointment: 'secondary',
  });
  expect(asked).not.toContain('harvardId');
  await expect(shown(welcome, 'File the O2 account request form')).toBeVisible();
  await expect(welcome.getByText(/approves the account/).filter({ visible: true })).toHaveCount(0);

  const form = await open(extension, 'o2-form', 'b');
  await expectCard(form, /This is your form.*Fill \d+ fields/);
  await form.waitForTimeout(600);
  await clickCard(form, /Fill \d+ fields/);
  await expectCard(form, /Filled: \d+/);
  expect(Object.values(await held(form))).toEqual(expect.arrayContaining(['Morgan', 'Castellanos', 'morgan.castellanos@hms.example.edu']));
  expect(await wasSubmitted(form)).toBeUndefined();
});

test('a person whose off-Quad account expired writes one mail, and files no form', async ({ extension }) => {
  await extension.seed({ people: stored([newcomer, pi]) });
  const welcome = await extension.openPage('welcome');
  await answerQuestions(welcome, {
    view: 'me',
    need: 'renew',
    isPi: 'no',
    hmsAccount: 'lapsed',
    harvardId: 'other-harvard',
    labBase: 'affiliate',
    quadAppointment: 'none',
  });
  const form = await open(extension, 'o2-form');
  await expectCard(form, /Not part of your road to O2/);
  const panel = await extension.openPanel(form);
  await panel.getByText('To the RC Core: renew the HMS ID and O2 account').first().click();
  const link = panel.getByRole('link', { name: /Open in your mail program/ }).first();
  await expect(link).toBeVisible();
  const mail = new URL((await link.getAttribute('href')) ?? '');
  expect(decodeURIComponent(mail.pathname)).toBe('rccore@hms.harvard.edu');
  expect(mail.searchParams.get('cc')).toBe('morgan.castellanos@hms.example.edu');
  expect(mail.searchParams.get('body')).not.toContain('31415926');
});

test('a lab manager files for a guest: the guest’s details go to the guest, the sponsor’s to the sponsor', async ({ extension }) => {
  const manager = { ...pi, id: 'me', roles: ['self', 'sponsor'] as const };
  await extension.seed({ people: stored([manager, guest]) });
  const welcome = await extension.openPage('welcome');
  await answerQuestions(welcome, { view: 'sponsor' });
  await welcome.getByRole('button', { name: /Bram Visitor/ }).click();
  await expect(welcome.getByRole('heading', { name: 'What does your guest need?' })).toBeVisible();
  await answerQuestions(
    welcome,
    { need: 'new', isPi: 'no', hmsAccount: 'none', harvardId: 'none', labBase: 'hms', quadAppointment: 'primary' },
    'sponsor',
  );
  await expect(shown(welcome, 'Request the Sponsored Role, with the HMS account')).toBeVisible();

  const portal = await open(extension, 'hsr-request');
  await expectCard(portal, /School-specific Active Directory/);
  expect(await readCard(portal), 'a form found by content is filled from the panel only').not.toMatch(/Fill \d/);
  const panel = await extension.openPanel(portal);
  await expect(rows(panel).first()).toBeVisible();
  for (const box of await rows(panel).all()) {
    await expect(box, 'every detail of a guest waits for a tick').not.toBeChecked();
    await box.check();
  }
  await panel.getByRole('button', { name: /^Fill \d+ fields$/ }).click();
  await expect(panel.getByText(/fields? filled/i).first()).toBeVisible();
  expect(await held(portal)).toMatchObject({ legalFirstName: 'Bram', legalLastName: 'Visitor', workEmail: 'bram.visitor@uni.example.nl' });

  const webform = await open(extension, 'guest-form-webform');
  const second = await extension.openPanel(webform);
  await expect(rows(second).first()).toBeVisible();
  for (const box of await rows(second).all()) await box.check();
  await second.getByRole('button', { name: /^Fill \d+ fields$/ }).click();
  await expect(second.getByText(/fields? filled/i).first()).toBeVisible();
  expect(await held(webform)).toMatchObject({
    guest_email: 'bram.visitor@uni.example.nl',
    sponsor_email: 'morgan.castellanos@hms.example.edu',
    sponsor_name: 'Morgan Castellanos',
  });
  expect(await wasSubmitted(portal)).toBeUndefined();
  expect(await wasSubmitted(webform)).toBeUndefined();
});
