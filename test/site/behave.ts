// Proves in Chromium, over the local TLS server and the real host names, that the practice pages behave: node test/tools/run.mjs test/site/behave.ts
import assert from 'node:assert/strict';
import { chromium, type Page } from '@playwright/test';
import { servePracticeSite } from './serve.ts';
import { practicePages } from './site.ts';

const site = await servePracticeSite();
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`, '--ignore-certificate-errors'],
});
const page = await browser.newPage();
const problems: string[] = [];
page.on('pageerror', (error) => problems.push(error.message));

const addressOf = (id: string, variant: 'a' | 'b' = 'a'): string => {
  const found = practicePages.find((known) => known.id === id && (known.variant ?? 'a') === variant);
  assert.ok(found, id);
  return found.url;
};
const model = (): Promise<Record<string, unknown>> => page.evaluate(() => window.__model?.() ?? {});
const submitted = (): Promise<unknown> => page.evaluate(() => window.__submitted ?? window.__steps);

/** Writes as an extension may: the prototype's setter, then `input` and `change`. */
async function write(on: Page, selector: string, value: string, events: readonly string[] = ['input', 'change', 'blur']): Promise<void> {
  await on.locator(selector).evaluate(
    (element, [text, types]) => {
      const control = element as HTMLInputElement;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text);
      for (const type of types) control.dispatchEvent(new Event(type, { bubbles: type !== 'blur' }));
    },
    [value, events] as const,
  );
}

const cases: Record<string, () => Promise<void>> = {
  'the card leads to the form without a load': async () => {
    await page.goto(addressOf('o2-card'));
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByText('Get this service').click();
    await page.getByLabel('HMS ID').waitFor();
    assert.match(page.url(), /id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979/);
    assert.equal(await page.evaluate(() => 'sameDocument' in window), true);
    assert.match(await page.title(), /^O2 Account Request Form/);
  },
  'fields of the portal arrive late': async () => {
    await page.goto(addressOf('o2-form'));
    assert.equal(await page.locator('[id^=sp_formfield_]').count(), 0);
    await page.locator('#s2id_sp_formfield_sponsoring_pi').waitFor();
    await page.getByRole('button', { name: 'Submit' }).waitFor();
  },
  'what is written reaches AngularJS; the date waits for blur': async () => {
    await write(page, '#sp_formfield_hms_id', 'ab123');
    await write(page, '#sp_formfield_start_date', '2027-01-11', ['input', 'change']);
    assert.equal((await model()).hms_id, 'ab123');
    assert.equal((await model()).start_date, undefined);
    await write(page, '#sp_formfield_start_date', '2027-01-11');
    assert.equal((await model()).start_date, '2027-01-11');
    assert.equal((await model()).requested_for, 'Taylor Requester');
    await page.getByLabel('Yes').check();
    await page.locator('#sp_formfield_hospital_name').waitFor();
    assert.equal((await model()).hospital_employee, 'Yes');
  },
  'select2 on a select follows its select, and a field appears after it': async () => {
    assert.equal(await page.locator('#sp_formfield_lab_name').isVisible(), false);
    await write(page, '#sp_formfield_institution', 'Wyss Institute');
    await page.locator('#sp_formfield_lab_name').waitFor();
    assert.equal((await model()).institution, 'Wyss Institute');
    assert.equal(await page.locator('#s2id_sp_formfield_institution .select2-chosen').textContent(), 'Wyss Institute');
  },
  'select2 opens and commits by mouse events alone': async () => {
    await page.locator('#s2id_sp_formfield_department .select2-choice').dispatchEvent('mousedown');
    await page.locator('#select2-drop .select2-result-label', { hasText: 'Genetics' }).dispatchEvent('mouseup');
    await page.waitForFunction(() => window.__model?.().department === 'Genetics');
  },
  'a reference searches the beginning of the name on a slow server': async () => {
    await page.locator('#s2id_sp_formfield_sponsoring_pi .select2-choice').dispatchEvent('mousedown');
    await write(page, '#select2-drop .select2-input', 'Jordan');
    await page.locator('#select2-drop .select2-input').dispatchEvent('keyup');
    await page.locator('#select2-drop .select2-result-label').nth(1).waitFor();
    assert.equal(await page.locator('#select2-drop .select2-result-label').count(), 2);
    await write(page, '#select2-drop .select2-input', 'Avery');
    await page.locator('#select2-drop .select2-result-label', { hasText: 'Avery' }).dispatchEvent('mouseup');
    await page.waitForFunction(() => window.__model?.().sponsoring_pi === 'Avery Lindqvist');
    assert.equal(await submitted(), undefined);
    await page.getByRole('button', { name: 'Submit' }).click();
    assert.equal(await submitted(), true);
  },
  'a visitor without a session sees no field': async () => {
    await page.goto(`${addressOf('o2-form')}&practice-state=logged-out`);
    await page.getByText('please click the Login button').waitFor();
    await page.waitForTimeout(700);
    assert.equal(await page.locator('[id^=sp_formfield_]').count(), 0);
  },
  'the right address may hold something else': async () => {
    await page.goto(`${addressOf('o2-form')}&practice-state=changed`);
    await page.getByRole('heading', { name: 'Borrow a projector' }).waitFor();
  },
  'Drupal shows a section after its trigger': async () => {
    await page.goto(addressOf('guest-form-webform'));
    assert.equal(await page.getByLabel("Guest's former HMS ID").isVisible(), false);
    await page.getByLabel('Yes').check();
    assert.equal(await page.getByLabel("Guest's former HMS ID").isVisible(), true);
    await write(page, '#edit-guest-institution', 'Wyss Institute');
    assert.equal(await page.locator('#edit-guest-department').isVisible(), true);
    assert.equal((await model()).guest_institution, 'Wyss Institute');
  },
  'React keeps what is written, over its steps': async () => {
    await page.goto(addressOf('hsr-request'));
    await write(page, '[name=legalFirstName]', 'Robin');
    assert.equal((await model()).legalFirstName, 'Robin');
    assert.equal(await submitted(), undefined);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('Sponsor email').waitFor();
    await write(page, '[name=roleType]', 'Visitor');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('School-specific Active Directory').click();
    assert.deepEqual(await model(), { serviceKey: 'yes', legalFirstName: 'Robin', roleType: 'Visitor', serviceDirectory: 'yes' });
    assert.equal(await submitted(), 2);
  },
  'a combobox counts only an option that was chosen': async () => {
    await page.goto(addressOf('hsr-request', 'b'));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('combobox').click();
    await page.getByRole('combobox').fill('research');
    assert.equal((await model()).p10, undefined);
    await page.getByRole('option', { name: 'Research Collaborator' }).click();
    assert.equal((await model()).p10, 'Research Collaborator');
  },
  'PPMS opens the parts for a new group': async () => {
    await page.goto(addressOf('ppms-registration'));
    assert.equal(await page.getByText('Lab head email').isVisible(), false);
    await page.getByText('My group is NOT in the list').click();
    assert.equal(await page.getByText('Lab head email').isVisible(), true);
    assert.equal((await model()).newgroup, '1');
    assert.equal(await submitted(), undefined);
  },
  'accordions are folded until opened': async () => {
    await page.goto(addressOf('hsr-info'));
    assert.equal(await page.getByText('legitimate reason').isVisible(), false);
    await page.getByRole('button', { name: 'Who can be an HSR at HMS' }).click();
    assert.equal(await page.getByText('legitimate reason').isVisible(), true);
  },
};

try {
  for (const [title, run] of Object.entries(cases)) {
    await run();
    console.log(`✓ ${title}`);
  }
  assert.deepEqual(problems, []);
} finally {
  await browser.close();
  await site.close();
}
