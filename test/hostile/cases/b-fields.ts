import { expect } from '@playwright/test';
import type { HostileCase } from '../case.ts';
import { base, field, huid, inside, places } from '../form.ts';
import { fillFromPanel, outcome, press, previewOf, tickAll } from '../lab.ts';
import { zoeFilled } from '../people.ts';

const { fn, ln, em } = zoeFilled;

/** The Harvard ID is not written; the other three fields are what the user saw, and are. */
const notWritten = (id: string, title: string, hu: string, reason?: RegExp): HostileCase => ({
  id,
  title: `${title}: the Harvard ID is not written`,
  run: async (lab) => {
    const page = await lab.form({ hu });
    const { panel, said } = await fillFromPanel(lab, page);
    expect(said).toContain('3 fields filled');
    if (reason) await expect(panel.getByText(reason).first()).toBeAttached();
    lab.allow(page, { fn, ln, em });
  },
});

/** The page does it while the first field is written; the others are still what they were. */
const whileWriting = (id: string, title: string, attack: string, reason: RegExp): HostileCase => ({
  id,
  title: `${title}, from the first write on: the Harvard ID is not written`,
  run: async (lab) => {
    const page = await lab.form({ script: `fn.oninput=()=>{${attack}}` });
    const { panel, said } = await fillFromPanel(lab, page);
    expect(said).toContain('3 fields filled');
    await expect(panel.getByText(reason).first()).toBeAttached();
    lab.allow(page, { fn, ln, em });
  },
});

const hidden = /does not show now/i;
const covered = /lies over the field/i;
const locked = /cannot be edited/i;

const isFilled = (id: string, title: string, change: Parameters<typeof base>[0]): HostileCase => ({
  id,
  title: `${title}: an honest form, filled`,
  run: async (lab) => {
    const page = await lab.form(change);
    expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
    lab.allow(page, zoeFilled);
  },
});

const planted = ['huid2', 'ssn', 'dob', 'passport', 'cc-number', 'password_hint', 'birthdate', 'home_address', 'mothers_name', 'pin']
  .flatMap((name) => [
    `<input name=${name} autocomplete=bday>`,
    `<input name=${name} style="display:none" autocomplete=bday>`,
    `<input name=${name} type=hidden>`,
  ])
  .join('');

export const fields: readonly HostileCase[] = [
  notWritten('H17', 'type=hidden', field('type=hidden')),
  notWritten('H18a', 'type=password', field('type=password')),
  notWritten('H18b', 'type=file', field('type=file')),
  notWritten('H19a', 'display:none', field('style="display:none"'), hidden),
  notWritten('H19b', 'in something with display:none', inside('<div style="display:none">'), hidden),
  whileWriting('H19c', 'hidden', "hu.style.display='none'", hidden),
  notWritten('H20a', 'visibility:hidden', field('style="visibility:hidden"'), hidden),
  notWritten('H20b', 'in something with visibility:collapse', inside('<div style="visibility:collapse">'), hidden),
  notWritten('H21a', 'opacity:0', field('style="opacity:0"'), hidden),
  notWritten('H21b', 'opacity:.05', field('style="opacity:.05"'), hidden),
  notWritten(
    'H21c',
    'three faint ancestors',
    inside('<div style="opacity:.3"><div style="opacity:.3"><div style="opacity:.3">', '</div></div></div>'),
    hidden,
  ),
  notWritten('H23a', 'far to the left', field('style="position:absolute;left:-9999px"'), hidden),
  notWritten('H23b', 'above the window', field('style="position:fixed;top:-500px"'), hidden),
  notWritten('H23c', 'far to the right, where the page grows', field('style="position:absolute;left:100000px"'), hidden),
  notWritten('H25a', 'one pixel', field('style="width:1px;height:1px;border:0;padding:0"'), hidden),
  notWritten('H25b', 'no size by font', field('style="font-size:0;border:0"'), hidden),
  notWritten('H25c', 'no size at all', field('style="width:0;height:0;border:0;padding:0"'), hidden),
  notWritten('H26a', 'clipped to no height', inside('<div style="height:0;overflow:hidden">'), hidden),
  notWritten(
    'H26b',
    'clipped away',
    inside('<div style="width:1px;height:1px;overflow:hidden;position:relative"><div style="position:absolute;top:40px">', '</div></div>'),
    hidden,
  ),
  notWritten('H27a', 'clip-path', field('style="clip-path:inset(50%)"'), hidden),
  notWritten('H27b', 'clip-path around it', inside('<div style="clip-path:circle(0)">'), hidden),
  notWritten('H27c', 'clip', field('style="position:absolute;clip:rect(0,0,0,0)"'), hidden),
  notWritten('H28a', 'scaled to nothing', field('style="transform:scale(0)"'), hidden),
  notWritten('H28b', 'in something scaled to nearly nothing', inside('<div style="transform:scale(.01)">'), hidden),
  notWritten('H28c', 'turned by 90°', field('style="transform:rotateY(90deg)"'), hidden),
  notWritten('H28d', 'turned away', field('style="transform:rotateY(180deg);backface-visibility:hidden"')),
  notWritten('H29', 'filtered away', inside('<div style="filter:opacity(0)">'), hidden),
  notWritten('H30', 'masked away', inside('<div style="mask-image:linear-gradient(transparent,transparent)">'), hidden),
  notWritten(
    'H31',
    'covered',
    '<label for=hu>Harvard ID</label><div style="position:relative;height:40px"><input id=hu name=huid><div style="position:absolute;inset:0;background:#fff"></div></div>',
    covered,
  ),
  {
    id: 'H32',
    notInFirefox: 'cannot say whether a field was painted',
    title: 'covered by something that lets clicks through: the row says so and waits for its tick',
    run: async (lab) => {
      const cover = '<div style="position:absolute;inset:0;background:#fff;pointer-events:none"></div>';
      const hu = `<label for=hu>Harvard ID</label><div style="position:relative;height:40px"><input id=hu name=huid>${cover}</div>`;
      const page = await lab.form({ hu });
      const panel = await lab.panel(page);
      const row = previewOf(panel).getByRole('listitem').filter({ hasText: 'Harvard ID' });
      await expect(row.getByText('Looks covered', { exact: true })).toBeVisible();
      await expect(row.getByRole('checkbox')).not.toBeChecked();
      await expect(previewOf(panel).getByText('Looks covered', { exact: true })).toHaveCount(1);
      await press(panel);
      expect(await outcome(panel)).toContain('3 fields filled');
      lab.allow(page, { fn, ln, em });
    },
  },
  {
    id: 'H32b',
    notInFirefox: 'cannot say whether a field was painted',
    title: 'an everyday field under such a cover: it waits for its tick as well, and with it the user’s word counts',
    run: async (lab) => {
      const cover = '<div style="position:fixed;inset:0;background:#fff;pointer-events:none"></div>';
      const page = await lab.form({ after: cover });
      const panel = await lab.panel(page);
      await expect(previewOf(panel).getByText('Looks covered', { exact: true })).toHaveCount(4);
      for (const box of await previewOf(panel).getByRole('checkbox').all()) await expect(box).not.toBeChecked();
      await previewOf(panel).getByRole('checkbox', { name: 'First name' }).check();
      await press(panel);
      expect(await outcome(panel)).toContain('1 field filled');
      lab.allow(page, { fn });
    },
  },
  notWritten('H33', 'content-visibility', inside('<div style="content-visibility:hidden">'), hidden),
  notWritten(
    'H31b',
    'below a cover by its own place',
    '<label for=hu>Harvard ID</label><div style="position:relative;z-index:0;height:40px"><div style="position:absolute;inset:0;background:#fff"></div><input id=hu name=huid style="position:relative;z-index:-1"></div>',
    covered,
  ),
  notWritten('H33c', 'hidden until it is searched for', inside('<div hidden=until-found>'), hidden),
  notWritten('H33b', 'in closed details', inside('<details><summary>More</summary>', '</details>'), hidden),
  notWritten('H34a', 'inert', inside('<div inert>'), locked),
  notWritten(
    'H34b',
    'hidden from assistive technology',
    '<label for=hu>Harvard ID</label><div aria-hidden=true><input id=hu name=huid tabindex=-1></div>',
    locked,
  ),
  notWritten('H35a', 'readonly', field('readonly'), locked),
  notWritten('H35b', 'disabled', field('disabled'), locked),
  whileWriting('H35d', 'read-only', 'hu.readOnly=true', locked),
  whileWriting('H35e', 'disabled', 'hu.disabled=true', locked),
  notWritten('H34c', 'in something that says so of itself', inside('<div aria-hidden=true tabindex=-1>'), locked),
  notWritten('H35c', 'in a disabled fieldset', inside('<fieldset disabled>', '</fieldset>'), locked),
  {
    id: 'H36',
    title: 'white on white: written only because the preview names it',
    run: async (lab) => {
      const page = await lab.form({ hu: field('style="color:#fff;background:#fff;border:0"') });
      const panel = await lab.panel(page);
      await expect(previewOf(panel).getByText('Harvard ID', { exact: true })).toBeVisible();
      await expect(previewOf(panel).getByRole('checkbox', { name: 'Harvard ID' })).not.toBeChecked();
      await tickAll(panel);
      await press(panel);
      expect(await outcome(panel)).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
  {
    id: 'H37',
    title: 'thirty planted inputs, seen and unseen: all stay empty',
    run: async (lab) => {
      const page = await lab.form({ inside: `<div>${planted}</div>` });
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      lab.allow(page, zoeFilled);
    },
  },
  notWritten(
    'H39a',
    'a custom element with its own input in an open shadow root',
    "<label for=hu>Harvard ID</label><x-input id=hu></x-input><script>customElements.define('x-input',class extends HTMLElement{constructor(){super();this.attachShadow({mode:'open'}).innerHTML='<label>Harvard ID <input id=shadow></label>'}})</script>",
  ),
  notWritten(
    'H39b',
    'a custom element that takes part in the form',
    "<label for=hu>Harvard ID</label><y-input id=hu name=huid></y-input><script>customElements.define('y-input',class extends HTMLElement{static formAssociated=true;constructor(){super();this.attachInternals()}set value(v){__log.push(v)}})</script>",
  ),
  {
    id: 'H40',
    title: 'labels that contradict each other: the Harvard ID is not written',
    run: async (lab) => {
      const page = await lab.form({ hu: field('aria-label="Comments" placeholder="Comments"') });
      expect((await fillFromPanel(lab, page)).said).toContain('3 fields filled');
      lab.allow(page, { fn, ln, em });
    },
  },
  notWritten('H41', 'too short for the value', field('maxlength=4'), /longer than the field allows/i),
  isFilled('H42a', 'three thousand pixels further down', { hu: `<span style="display:block;height:3000px"></span>${huid}` }),
  isFilled('H42b', 'in a scroller', {
    hu: `<span style="display:block;height:60px;overflow:auto"><span style="display:block;height:400px"></span>${huid}</span>`,
  }),
  isFilled('H42c', 'under its own floating label', {
    hu: '<span style="position:relative;display:block"><label for=hu style="position:absolute;left:0;top:0;width:160px;height:20px">Harvard ID</label><input id=hu name=huid></span>',
  }),
  isFilled('H42d', 'under its own floating label that lets clicks through', {
    hu: '<span style="position:relative;display:block"><label for=hu style="position:absolute;left:0;top:0;width:160px;height:20px;pointer-events:none">Harvard ID</label><input id=hu name=huid></span>',
  }),
  {
    id: 'H38',
    title: 'a box that consents is never ticked',
    run: async (lab) => {
      const box = '<p><label><input type=checkbox id=ok name=ok value=""> I agree to the terms and attest that this is true</label></p>';
      const page = await lab.open(places.o2.url, base({ inside: box }));
      expect((await fillFromPanel(lab, page)).said).toContain('4 fields filled');
      expect(await page.locator('#ok').isChecked()).toBe(false);
      lab.allow(page, zoeFilled);
    },
  },
];
