import { bullets, heading, hrefs, link, numbered, paragraph } from '../article.ts';
import type { Place } from '../page.ts';
import { wikiPlace } from './wiki-place.ts';

const requestPage = [
  heading('To obtain an O2 account:'),
  numbered([
    'A PI or manager has to sponsor you.',
    'You need an HMS Account, also called HMS ID and once eCommons ID: it is your login on O2.',
  ]),
  heading('Notes about chargebacks:'),
  bullets([`Whether a lab pays depends on its PI: see the ${link('Research Computing Core', hrefs.rcCore)}.`]),
  heading('“On-Quad” Labs:'),
  paragraph(
    `A lab based at Harvard University, whose PI has a primary or secondary appointment in a Blavatnik Institute department (“Quad”): with an HMS Account you fill in the ${link('O2 account request form', hrefs.o2Form)} yourself.`,
  ),
  heading('What if you don’t have an HMS Account?', 3),
  paragraph('Without a Harvard ID:'),
  numbered([
    `first a ${link('Harvard Sponsored Role', hrefs.sponsoredRole)} (see the HSR policy),`,
    `then your PI requests an ${link('HMS guest account', hrefs.guestAccounts)}.`,
  ]),
  paragraph(`With a Harvard ID your PI requests only the ${link('HMS guest account', hrefs.guestAccounts)}.`),
  heading('“Off-Quad” (HMS affiliate hospital/institution) Labs and other Harvard University Schools:'),
  paragraph(
    'Labs at affiliated institutions (MGH, BWH, BCH, BIDMC, DFCI) or at other schools (FAS, HSPH, SEAS, Wyss) register with the Core first, charged or not.',
  ),
  heading('Steps to get setup with an O2 account:', 3),
  bullets([
    `Register in ${link('PPMS', hrefs.ppms)}; here are ${link('detailed instructions', hrefs.offQuadPage)}.`,
    'PI and user sign the RC Core user agreement.',
    'The Core then coordinates your O2 account.',
  ]),
  heading('To renew an O2 account which has expired with an “off-Quad” lab:'),
  paragraph(`Write to ${link('rccore@hms.harvard.edu', 'mailto:rccore@hms.harvard.edu')} with a copy to the PI of your lab.`),
  heading('How to retain your O2 account when leaving HMS'),
  paragraph(`What to do is on ${link('another page', hrefs.retainPage)}.`),
].join('\n');

const offQuadPage = [
  heading('Registration Instructions'),
  numbered([
    `Open the ${link('HMS PPMS RC Core system', hrefs.ppms)} and say whether you have an HMS ID.`,
    'Give your institutional (work) mail address and, if you have one, your HUID.',
    'Choose “Select a group”, or “My group is NOT in the list”.',
  ]),
  heading('Next Steps after you register'),
  heading('For Primary Investigator (PI) or Lab Heads', 3),
  paragraph('After about two weeks you get a link to acknowledge your responsibilities and are asked for the members of the lab.'),
  heading('Lab Members', 3),
  paragraph('Once your PI is set up you are invited, and the Core helps with the HMS ID.'),
].join('\n');

const columns = ['Scenarios', 'User is Currently Working for:', 'Will be working for:', 'Next Steps'];
const retainRows = [
  ['O2 user in an on-Quad lab leaves HMS', 'On-Quad lab', 'On-Quad lab', '(not known)'],
  [
    'O2 user in an on-Quad lab joins an affiliate lab',
    'On-Quad lab',
    'Quad None lab',
    'Follow the off-Quad steps; ask for a Slurm account change instead of a new account.',
  ],
  ['Student in an affiliate lab leaves Harvard', 'Quad None lab', 'Quad None lab', '(not known)'],
];
const retainPage = `<table data-layout="default"><tbody><tr>${columns.map((column) => `<th><p><strong>${column}</strong></p></th>`).join('')}</tr>
${retainRows.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('\n')}</tbody></table>`;

export const wikiPlaces: readonly Place[] = [
  wikiPlace({
    id: 'o2-request-page',
    title: 'How to request or retain an O2 account',
    recognisedAs: 'o2-request-page',
    pageIds: ['1918304257'],
    slug: 'How+to+request+or+retain+an+O2+account',
    content: requestPage,
  }),
  wikiPlace({
    id: 'off-quad-page',
    title: 'O2 Account Request Process for OffQuad Labs',
    recognisedAs: 'off-quad-page',
    pageIds: ['1919778819'],
    slug: 'O2+Account+Request+Process+for+OffQuad+Labs',
    content: offQuadPage,
  }),
  wikiPlace({
    id: 'retain-page',
    title: 'How to retain your O2 account when leaving HMS',
    recognisedAs: 'retain-page',
    pageIds: ['2333245469', '2227503114'],
    slug: 'How+to+retain+your+O2+account+when+leaving+HMS',
    content: retainPage,
  }),
  // Not at its known address: Confluence gives a copied page a new id.
  wikiPlace({
    id: 'o2-request-page-moved',
    title: 'How to request or retain an O2 account',
    recognisedAs: 'o2-request-page',
    pageIds: ['9999999999'],
    slug: 'How+to+request+or+retain+an+O2+account',
    content: requestPage,
    only: 'page',
  }),
];
