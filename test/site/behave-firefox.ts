// Proves in Firefox, through the proxy, that the practice pages answer under their real host names: node test/tools/run.mjs test/site/behave-firefox.ts
import assert from 'node:assert/strict';
import { launchFirefox } from './firefox.ts';
import { servePracticeSite } from './serve.ts';
import { practicePages } from './site.ts';

const site = await servePracticeSite();
const browser = await launchFirefox(site.proxyPort);
try {
  const page = await browser.newPage();
  const seen = new Set<string>();
  for (const { id, url, title } of practicePages.filter(({ id }) => !seen.has(id) && seen.add(id))) {
    await page.goto(url);
    await page.waitForFunction(
      (wanted) => document.querySelector('#root, [ng-app]') === null || document.body.textContent.includes(wanted),
      {},
      title,
    );
    const shown = await page.evaluate(() => ({ href: location.href, text: document.body.textContent }));
    assert.equal(shown.href, url);
    assert.ok(shown.text.includes('Practice page'));
    console.log(`✓ ${id} · ${new URL(url).host}`);
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
  assert.equal(held, 'ab123');
  console.log('✓ what is written reaches AngularJS');
  await assert.rejects(page.goto('https://example.org/'));
  console.log('✓ other hosts are out of reach');
} finally {
  await browser.close();
  await site.close();
}
