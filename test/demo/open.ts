import { launchExtension } from '../e2e/extension.ts';
import { practicePages } from '../site/site.ts';

const firstPages = ['o2-request-page', 'o2-form'];

/** Opens Chromium with the extension on the practice site, and stays until it is closed. */
export async function openForTrying(): Promise<void> {
  const { context, base } = await launchExtension({ headless: false, viewport: null });
  for (const name of firstPages) {
    const page = await context.newPage();
    await page.goto(practicePages.find((known) => known.id === name)?.url ?? 'about:blank');
  }
  console.log(`
Chromium is open, with the extension and pages that behave like the real ones. Everything stays in this window.

  1. Answer the questions on the welcome page: ${base}welcome.html
  2. Save your details (any invented ones) under Options.
  3. Look at the card on the O2 account request form, open the guide from it, and press “Fill”.

More pages and forms to try (add practice=b to a form's address for other wording):`);
  for (const { url, variant, formId } of practicePages) if (formId && variant === 'a') console.log(`  ${url}`);
  console.log('\nClose the browser window to end.');
  await new Promise((resolve) => context.on('close', resolve));
}
