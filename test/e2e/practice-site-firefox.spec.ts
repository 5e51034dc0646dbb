import { expect, test } from '@playwright/test';
import { launchFirefox } from '../firefox/launch.ts';
import { servePracticeSite } from '../site/serve.ts';
import { practicePages } from '../site/site.ts';

test('Firefox sees every practice host and form under its real name, and no other host', async () => {
  test.slow();
  const site = await servePracticeSite();
  const { context, close } = await launchFirefox(site.proxyPort);
  try {
    const page = await context.newPage();
    const nameOf = ({ id, url, form }: (typeof practicePages)[number]) => (form === undefined ? new URL(url).host : id);
    const firstOfEach = [...new Map(practicePages.map((known) => [nameOf(known), known])).values()];
    for (const { url, title } of firstOfEach) {
      await page.goto(url);
      await expect(page.locator('main, .content').first()).toContainText(title);
      expect(page.url()).toBe(url);
    }
    const form = practicePages.find(({ id }) => id === 'o2-form');
    await page.goto(form?.url ?? '');
    await page.waitForSelector('#s2id_sp_formfield_sponsoring_pi');
    const held = await page.evaluate(() => {
      const box = document.querySelector<HTMLInputElement>('#sp_formfield_hms_id');
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, 'ab123');
      box?.dispatchEvent(new Event('input', { bubbles: true }));
      return window.__model?.().hms_id;
    });
    expect(held).toBe('ab123');
    await expect(page.goto('https://example.org/')).rejects.toThrow();
  } finally {
    await close();
    await site.close();
  }
});
