import type { Place } from './schema.ts';

/**
 * Where labs are, with short forms and old names, and what answering with that place means.
 * Short forms come from menus of institutions (about 2010) or common use.
 */
const affiliate = { labBase: 'affiliate', sources: ['AFFILIATE-LIST', 'AFFILIATE-CODES'], certainty: 'stated' } as const;
const named = { labBase: 'affiliate', sources: ['SEED', 'AFFILIATE-LIST', 'AFFILIATE-CODES'], certainty: 'stated' } as const;
const school = { labBase: 'other-harvard', sources: ['HUITPORTAL', 'SEED'], certainty: 'stated' } as const;
const onceListed = {
  labBase: 'unsure',
  note: 'Stood in older lists of institutions, not among the fifteen affiliates: ask HMS-RC.',
  sources: ['AFFILIATE-CODES'],
  certainty: 'inferred',
} as const;
const notAffiliated = {
  labBase: 'elsewhere',
  note: 'Not an HMS affiliate, though many work there: ask the RC Core.',
  sources: ['SEED', 'AFFILIATE-LIST'],
  certainty: 'inferred',
} as const;

export const places = {
  hms: {
    name: 'Harvard Medical School',
    short: ['HMS', 'the Quad'],
    formerly: [],
    labBase: 'hms',
    sources: ['SEED'],
    certainty: 'stated',
  },
  bidmc: { name: 'Beth Israel Deaconess Medical Center', short: ['BIDMC', 'Beth Israel'], formerly: [], ...named },
  bch: { name: 'Boston Children’s Hospital', short: ['BCH', 'CHILDRENS', 'CHB'], formerly: ['Children’s Hospital Boston'], ...named },
  bwh: { name: 'Brigham and Women’s Hospital', short: ['BWH', 'the Brigham'], formerly: [], ...named },
  cha: { name: 'Cambridge Health Alliance', short: ['CHA', 'CHALLIANCE'], formerly: [], ...affiliate },
  dfci: { name: 'Dana-Farber Cancer Institute', short: ['DFCI', 'Dana-Farber'], formerly: [], ...named },
  hphci: { name: 'Harvard Pilgrim Health Care Institute', short: ['HPHC', 'HPHCI'], formerly: [], ...affiliate },
  hsl: { name: 'Hebrew SeniorLife', short: ['HSL'], formerly: ['Hebrew Rehabilitation Center'], ...affiliate },
  joslin: { name: 'Joslin Diabetes Center', short: ['JDC', 'JOSLIN'], formerly: [], ...affiliate },
  jbcc: {
    name: 'The Baker Center for Children and Families',
    short: ['JBCC'],
    formerly: ['Judge Baker Children’s Center'],
    labBase: 'affiliate',
    sources: ['AFFILIATE-LIST', 'AFFILIATE-CODES', 'WIKI-HMS'],
    certainty: 'stated',
  },
  mee: {
    name: 'Massachusetts Eye and Ear',
    short: ['MEE', 'MEEI', 'Mass Eye and Ear'],
    formerly: ['Massachusetts Eye and Ear Infirmary'],
    ...affiliate,
  },
  seri: { name: 'Schepens Eye Research Institute', short: ['SERI', 'Schepens'], formerly: [], ...affiliate },
  mgh: { name: 'Massachusetts General Hospital', short: ['MGH', 'Mass General'], formerly: [], ...named },
  mclean: { name: 'McLean Hospital', short: ['MCLEAN', 'MH'], formerly: [], ...affiliate },
  mah: { name: 'Mount Auburn Hospital', short: ['MAH', 'MTA'], formerly: [], ...affiliate },
  srh: { name: 'Spaulding Rehabilitation Hospital', short: ['SRH', 'SPAULDING'], formerly: [], ...affiliate },
  va: { name: 'Veterans Affairs Boston Healthcare System', short: ['VA', 'VABHS', 'VA Boston'], formerly: [], ...affiliate },
  mgb: {
    name: 'Mass General Brigham',
    short: ['MGB'],
    formerly: [],
    labBase: 'affiliate',
    note: 'The umbrella of MGH, BWH and others. It runs a cluster of its own.',
    sources: ['MGB-NOTE', 'USER-PLANS'],
    certainty: 'inferred',
  },
  fas: { name: 'Faculty of Arts and Sciences', short: ['FAS'], formerly: [], ...school },
  hsph: {
    name: 'Harvard T.H. Chan School of Public Health',
    short: ['HSPH', 'SPH', 'Harvard Chan'],
    formerly: ['Harvard School of Public Health'],
    note: 'People there have an HMS account by their Harvard ID; their labs still register with the RC Core.',
    labBase: 'other-harvard',
    sources: ['SEED', 'HMSACCT'],
    certainty: 'stated',
  },
  seas: {
    name: 'School of Engineering and Applied Sciences',
    short: ['SEAS'],
    formerly: [],
    ...school,
  },
  hsdm: {
    name: 'Harvard School of Dental Medicine',
    short: ['HSDM'],
    formerly: [],
    labBase: 'unsure',
    note: 'The O2 page does not name it, so whether its labs are on-Quad is not known: ask HMS-RC.',
    sources: ['SEED', 'HUITPORTAL'],
    certainty: 'unknown',
  },
  hbs: { name: 'Harvard Business School', short: ['HBS'], formerly: [], ...school },
  hds: { name: 'Harvard Divinity School', short: ['HDS'], formerly: [], ...school },
  gsd: { name: 'Graduate School of Design', short: ['GSD'], formerly: [], ...school },
  gse: { name: 'Graduate School of Education', short: ['GSE', 'HGSE'], formerly: [], ...school },
  hks: { name: 'Harvard Kennedy School', short: ['HKS'], formerly: [], ...school },
  hls: { name: 'Harvard Law School', short: ['HLS'], formerly: [], ...school },
  radcliffe: { name: 'Radcliffe Institute', short: ['Radcliffe'], formerly: [], ...school },
  wyss: {
    name: 'Wyss Institute for Biologically Inspired Engineering',
    short: ['Wyss'],
    formerly: [],
    labBase: 'wyss',
    sources: ['SEED', 'GUEST-2'],
    certainty: 'stated',
  },
  broad: { name: 'Broad Institute', short: ['Broad'], formerly: [], ...notAffiliated },
  ragon: { name: 'Ragon Institute', short: ['Ragon'], formerly: [], ...notAffiliated },
  mit: { name: 'Massachusetts Institute of Technology', short: ['MIT'], formerly: [], ...notAffiliated },
  forsyth: { name: 'Forsyth Institute', short: ['FI', 'Forsyth'], formerly: [], ...onceListed },
  idi: { name: 'Immune Disease Institute', short: ['IDI'], formerly: [], ...onceListed },
  lahey: { name: 'Lahey Clinic', short: ['Lahey'], formerly: [], ...onceListed },
  mmhc: { name: 'Massachusetts Mental Health Center', short: ['MMHC'], formerly: [], ...onceListed },
  nebh: { name: 'New England Baptist Hospital', short: ['NEBH'], formerly: [], ...onceListed },
  nwh: { name: 'Newton-Wellesley Hospital', short: ['NWH'], formerly: [], ...onceListed },
  him: { name: 'Harvard Institutes of Medicine', short: ['HIM'], formerly: [], ...onceListed },
} as const satisfies Record<string, Place>;
