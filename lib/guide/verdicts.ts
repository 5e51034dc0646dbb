import type { Words } from './schema.ts';

/** The headline of each verdict, keyed by its id. A closed list of sentences: a page can read which one is shown, and learns nothing of a person. */
const both = (text: string): Words => ({ me: text, sponsor: text });

export const verdictWords = {
  'your-form-now': { me: 'This is your form', sponsor: 'This form is yours to file' },
  'your-form-later': { me: 'This is your form, but not yet', sponsor: 'This form comes later' },
  'your-step-now': { me: 'This is your next step', sponsor: 'This is a step of yours' },
  'your-step-later': { me: 'You will need this page later', sponsor: 'This page comes later' },
  'already-done': both('You are past this page'),
  'sponsor-files': { me: 'Your sponsor files this, not you', sponsor: 'You file this as the sponsor' },
  'guest-files': { me: 'The guest files this', sponsor: 'Your guest files this, not you' },
  'pi-files': { me: 'Your PI files this, not you', sponsor: 'The PI files this' },
  'rc-core-files': { me: 'The RC Core does this for you', sponsor: 'The RC Core does this for your guest' },
  'not-your-road': { me: 'Not part of your road to O2', sponsor: 'Not part of your guest’s road to O2' },
  'ask-first': both('Ask first: the class of the lab is open'),
  'answer-first': both('Answer a few questions, and this page will tell what it is to you'),
  guidance: both('Background for your road to O2'),
  'card-before-form': both('The form is one click further'),
  'logged-out': both('Log in first, then the form appears'),
  'not-for-o2': both('Not needed for O2'),
  'other-tenant': both('The University’s help site, not HMS IT’s'),
  'other-school': both('Another school’s rules: they do not apply to HMS'),
  'page-changed': both('This page has changed since it was checked'),
} as const satisfies Record<string, Words>;
