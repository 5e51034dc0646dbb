import { type Browser, test as base, expect, type Page } from '@playwright/test';
import { servePracticeSite } from '../site/serve.ts';
import { practicePages } from '../site/site.ts';

/** Chromium that finds every host at the local TLS server: the pages as they would come over a network. */
const test = base.extend<{ page: Page }, { browserOnSite: Browser }>({
  browserOnSite: [
    async ({ playwright }, use) => {
      const site = await servePracticeSite();
      const browser = await playwright.chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox', `--host-resolver-rules=MAP * 127.0.0.1:${site.port}`, '--ignore-certificate-errors'],
      });
      await use(browser);
      await browser.close();
      await site.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ browserOnSite }, use) => {
    const page = await browserOnSite.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await use(page);
    await page.close();
    expect(errors).toEqual([]);
  },
});

function addressOf(id: string, variant: 'a' | 'b' = 'a'): string {
  const found = practicePages.find((known) => known.id === id && (known.variant ?? 'a') === variant);
  if (found === undefined) throw new Error(`no practice page ${id} ${variant}`);
  return found.url;
}
const held = (page: Page, id: string): Promise<unknown> => page.evaluate((key) => window.__model?.()[key], id);
const pressed = (page: Page): Promise<unknown> => page.evaluate(() => window.__submitted ?? window.__steps);

/** Writes as an extension may: the prototype's setter, then events. */
async function write(page: Page, selector: string, value: string, events: readonly string[] = ['input', 'change', 'blur']): Promise<void> {
  await page.locator(selector).evaluate(
    (element, [text, types]) => {
      const control = element as HTMLInputElement;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, text);
      for (const type of types) control.dispatchEvent(new Event(type, { bubbles: type !== 'blur' }));
    },
    [value, events] as const,
  );
}

async function openO2Form(page: Page): Promise<void> {
  await page.goto(addressOf('o2-form'));
  await page.locator('#s2id_sp_formfield_pi_department').waitFor();
  await page.getByRole('button', { name: 'Submit' }).waitFor();
}

test.describe('the service portal', () => {
  test('goes from the card to the form without a load', async ({ page }) => {
    await page.goto(addressOf('o2-card'));
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    await page.getByText('Get this service').click();
    await page.getByLabel('HMS ID').waitFor();
    expect(page.url()).toContain('id=sc_cat_item&sys_id=5165e1dbdb209050b642f27139961979');
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
    expect(await page.title()).toMatch(/^O2 Account Request Form/);
  });

  test('draws its fields late', async ({ page }) => {
    await page.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const early = document.querySelectorAll('[id^=sp_formfield_]').length;
        document.documentElement.dataset.early = String(early);
      });
    });
    await openO2Form(page);
    await expect(page.locator('html')).toHaveAttribute('data-early', '0');
  });

  test('keeps what is written, and a date only once it is left', async ({ page }) => {
    await openO2Form(page);
    await write(page, '#sp_formfield_hms_id', 'ab123');
    expect(await held(page, 'hms_id')).toBe('ab123');
    await write(page, '#sp_formfield_start_date', '2027-01-11', ['input', 'change']);
    expect(await held(page, 'start_date')).toBeUndefined();
    await write(page, '#sp_formfield_start_date', '2027-01-11');
    expect(await held(page, 'start_date')).toBe('2027-01-11');
    expect(await held(page, 'requested_for')).toBe('Taylor Requester');
  });

  test('shows fields that depend on a radio button or a choice', async ({ page }) => {
    await openO2Form(page);
    await expect(page.locator('#sp_formfield_hospital_name')).toBeHidden();
    await page.getByLabel('Yes').check();
    await expect(page.locator('#sp_formfield_hospital_name')).toBeVisible();
    await expect(page.locator('#sp_formfield_lab_name')).toBeHidden();
    await write(page, '#sp_formfield_institution', 'Wyss Institute');
    await expect(page.locator('#sp_formfield_lab_name')).toBeVisible();
    expect(await held(page, 'institution')).toBe('Wyss Institute');
    await expect(page.locator('#s2id_sp_formfield_institution .select2-chosen')).toHaveText('Wyss Institute');
  });

  test('opens a select2 and commits a choice by mouse events alone', async ({ page }) => {
    await openO2Form(page);
    await page.locator('#s2id_sp_formfield_department .select2-choice').dispatchEvent('mousedown');
    await page.locator('#select2-drop .select2-result-label', { hasText: 'Genetics' }).dispatchEvent('mouseup');
    await expect.poll(() => held(page, 'department')).toBe('Genetics');
  });

  test('searches a reference by the beginning of the name, slowly, and finds two of one name', async ({ page }) => {
    await openO2Form(page);
    const results = page.locator('#select2-drop .select2-result-label');
    await page.locator('#s2id_sp_formfield_sponsoring_pi .select2-choice').dispatchEvent('mousedown');
    await write(page, '#select2-drop .select2-input', 'Jordan', ['input']);
    await expect(results).toHaveCount(2);
    await write(page, '#select2-drop .select2-input', 'Avery', ['input']);
    await results.filter({ hasText: 'Avery' }).dispatchEvent('mouseup');
    await expect.poll(() => held(page, 'sponsoring_pi')).toBe('Avery Lindqvist');
  });

  test('tells when its button was pressed', async ({ page }) => {
    await openO2Form(page);
    expect(await pressed(page)).toBeUndefined();
    await page.getByRole('button', { name: 'Submit' }).click();
    expect(await pressed(page)).toBe(true);
  });

  test('shows no field to a visitor without a session', async ({ page }) => {
    await page.goto(`${addressOf('o2-form')}&practice-state=logged-out`);
    await page.getByText('please click the Login button').waitFor();
    await page.waitForTimeout(700);
    expect(await page.locator('[id^=sp_formfield_]').count()).toBe(0);
  });

  test('can hold something else at the right address', async ({ page }) => {
    await page.goto(`${addressOf('o2-form')}&practice-state=changed`);
    await page.getByRole('heading', { name: 'Borrow a projector' }).waitFor();
  });
});

test.describe('the other forms', () => {
  test('Drupal shows a part once its trigger is answered', async ({ page }) => {
    await page.goto(addressOf('guest-form-webform'));
    await expect(page.getByLabel("Guest's former HMS ID")).toBeHidden();
    await page.getByLabel('Yes').check();
    await expect(page.getByLabel("Guest's former HMS ID")).toBeVisible();
    await expect(page.locator('#edit-guest-department')).toBeHidden();
    await write(page, '#edit-guest-institution', 'Wyss Institute', ['input', 'change']);
    await expect(page.locator('#edit-guest-department')).toBeVisible();
    expect(await held(page, 'guest_institution')).toBe('Wyss Institute');
  });

  test('React keeps what is written from step to step', async ({ page }) => {
    await page.goto(addressOf('hsr-request'));
    await write(page, '[name=legalFirstName]', 'Robin', ['input']);
    await expect.poll(() => held(page, 'legalFirstName')).toBe('Robin');
    expect(await pressed(page)).toBeUndefined();
    await page.getByRole('button', { name: 'Next' }).click();
    await write(page, '[name=roleType]', 'Visitor', ['change']);
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByLabel('School-specific Active Directory').click();
    await expect.poll(() => held(page, 'serviceDirectory')).toBe('yes');
    expect(await held(page, 'legalFirstName')).toBe('Robin');
    expect(await held(page, 'roleType')).toBe('Visitor');
    expect(await pressed(page)).toBe(2);
  });

  test('a combobox counts only an option that was chosen', async ({ page }) => {
    await page.goto(addressOf('hsr-request', 'b'));
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('combobox').click();
    await page.getByRole('combobox').fill('research');
    expect(await held(page, 'p10')).toBeUndefined();
    await page.getByRole('option', { name: 'Research Collaborator' }).click();
    await expect.poll(() => held(page, 'p10')).toBe('Research Collaborator');
  });

  test('PPMS opens the parts for a new group', async ({ page }) => {
    await page.goto(addressOf('ppms-registration'));
    await expect(page.getByText('Lab head email')).toBeHidden();
    await page.getByText('My group is NOT in the list').click();
    await expect(page.getByText('Lab head email')).toBeVisible();
    expect(await held(page, 'newgroup')).toBe('1');
  });

  test('articles keep their accordions folded until they are opened', async ({ page }) => {
    await page.goto(addressOf('hsr-info'));
    await expect(page.getByText('legitimate reason')).toBeHidden();
    await page.getByRole('button', { name: 'Who can be an HSR at HMS' }).click();
    await expect(page.getByText('legitimate reason')).toBeVisible();
  });
});
