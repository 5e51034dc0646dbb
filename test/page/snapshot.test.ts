// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { takeSnapshot } from '@/lib/page/snapshot.ts';
import { textLimit, textOf } from '@/lib/page/text.ts';
import { phrasesToFind } from '@/lib/recognise/phrases.ts';
import { guide } from '@/test/recognise/snapshots.ts';

const phrases = phrasesToFind(guide);
const here = { origin: 'https://it.hms.harvard.edu', pathname: '/x', search: '?a=1' };
const take = (body: string) => {
  document.body.innerHTML = body;
  return takeSnapshot(document, here, phrases);
};

beforeEach(() => {
  document.title = 'Guests | HMS IT';
});

it('tells the address and the title', () => {
  expect(take('')).toMatchObject({ ...here, title: 'Guests | HMS IT', headings: [], phrases: [], labels: [] });
});

it('takes headings, legends, panel titles and the buttons of accordions, in order, once each', () => {
  const { headings } = take(`
    <h1>Guest   accounts</h1>
    <h3><button aria-expanded="false">Eligibility</button></h3>
    <fieldset><legend>Sponsor</legend></fieldset>
    <div class="panel-title">O2</div>
    <div role="heading" aria-level="2">Support</div>
    <h2> </h2>`);
  expect(headings).toEqual(['Guest accounts', 'Eligibility', 'Sponsor', 'O2', 'Support']);
});

it('cuts headings to 120 characters and stops after 200', () => {
  const { headings } = take(Array.from({ length: 250 }, (_, index) => `<h2>${index} ${'x'.repeat(300)}</h2>`).join(''));
  expect(headings).toHaveLength(200);
  expect(headings[0]).toHaveLength(120);
});

it('finds wording in collapsed parts, whatever its quotes and spaces', () => {
  const { phrases } = take(
    '<div hidden><p>What if you don\u2019t have an\u00a0HMS   Account?</p></div><p>To obtain an <b>O2</b> account:</p>',
  );
  expect(phrases).toEqual(expect.arrayContaining(["what if you don't have an hms account?", 'to obtain an o2 account']));
});

it('finds no wording in scripts, styles, templates or what was typed', () => {
  const hidden = 'To obtain an O2 account';
  const { phrases } = take(
    `<script type="application/json">${hidden}</script><style>/* ${hidden} */</style><template>${hidden}</template><textarea>${hidden}</textarea><input value="${hidden}">`,
  );
  expect(phrases).toEqual([]);
});

it('reads so much text and no more', () => {
  document.body.innerHTML = `<p>${'x'.repeat(textLimit)}</p><p>To obtain an O2 account</p>`;
  expect(textOf(document)).toHaveLength(textLimit);
  expect(takeSnapshot(document, here, phrases).phrases).toEqual([]);
});

it('names the questions that are shown, not buttons, searches or hidden fields', () => {
  const { labels } = take(`
    <label for="a">First name *</label><input id="a">
    <label>Last name: <input></label>
    <span id="q">E-mail</span><span id="h">address</span><input aria-labelledby="q h" aria-label="ignored">
    <select aria-label="Department"></select>
    <input placeholder="HUID">
    <table><tr><td>Group:</td><td><input></td></tr></table>
    <input type="hidden" aria-label="no"><input type="submit" aria-label="no"><button>no</button>
    <div role="search"><input aria-label="no"></div><input type="search" aria-label="no"><input>`);
  expect(labels).toEqual(['first name', 'last name', 'e-mail address', 'department', 'huid', 'group']);
});

it('holds no value of any field', () => {
  const snapshot = take(
    '<label>HUID <input value="31415926"></label><textarea>31415926</textarea><select><option>31415926</option></select>',
  );
  expect(JSON.stringify(snapshot)).not.toContain('31415926');
});

it('is not misled by elements named after the document’s own members', () => {
  const { headings, title } = take(
    '<form name="querySelectorAll"></form><form name="createTreeWalker"></form><img name="body"><img name="title"><form name="getElementById"></form><h1>Guests</h1>',
  );
  expect({ headings, title }).toEqual({ headings: ['Guests'], title: 'Guests | HMS IT' });
});
