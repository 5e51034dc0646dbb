import type { Department } from './schema.ts';

/**
 * The Quad departments, put together from several pages: no official list was found. Then hospital departments, to catch a title such
 * as "HMS Professor of Surgery", which is an appointment at a hospital.
 */
const quad = { kind: 'quad', formerly: [], sources: ['DEPTS-GENETICS'], certainty: 'stated' } as const;
const hospital = {
  kind: 'hospital',
  short: [],
  formerly: [],
  note: 'A department at a hospital, not on the Quad: an HMS title in it does not make a lab on-Quad.',
  sources: ['O2REQ-old'],
  certainty: 'stated',
} as const;

export const departments = {
  bcmp: { name: 'Biological Chemistry and Molecular Pharmacology', short: ['BCMP'], ...quad },
  dbmi: {
    name: 'Biomedical Informatics',
    short: ['DBMI'],
    formerly: [],
    kind: 'quad',
    note: 'On the Quad as far as the count of departments tells: it grew by one when this department came.',
    sources: ['DEPTS-COUNT'],
    certainty: 'inferred',
  },
  'cell-biology': { name: 'Cell Biology', short: ['CellBio'], ...quad },
  genetics: { name: 'Genetics', short: [], ...quad },
  ghsm: { name: 'Global Health and Social Medicine', short: ['GHSM'], ...quad, formerly: ['Social Medicine'] },
  hcp: { name: 'Health Care Policy', short: ['HCP'], ...quad },
  immunology: {
    name: 'Immunology',
    short: [],
    formerly: ['Microbiology and Immunobiology', 'Immunobiology'],
    kind: 'quad',
    sources: ['DEPTS-SPLIT'],
    certainty: 'stated',
  },
  microbiology: {
    name: 'Microbiology',
    short: ['Micro'],
    formerly: ['Microbiology and Immunobiology', 'Microbiology and Molecular Genetics'],
    kind: 'quad',
    sources: ['DEPTS-SPLIT', 'DEPTS-MICRO'],
    certainty: 'stated',
  },
  neurobiology: { name: 'Neurobiology', short: ['Neuro'], ...quad },
  scrb: {
    name: 'Stem Cell and Regenerative Biology',
    short: ['SCRB', 'HSCRB'],
    formerly: [],
    kind: 'ask',
    note: 'A joint department of HMS and the Faculty of Arts and Sciences; many of its labs sit in Cambridge or in hospitals. Ask HMS-RC.',
    sources: ['DEPTS-GENETICS', 'HSCRB'],
    certainty: 'inferred',
  },
  'systems-biology': { name: 'Systems Biology', short: ['SysBio'], ...quad },
  medicine: { name: 'Medicine', ...hospital },
  surgery: { name: 'Surgery', ...hospital },
  pediatrics: { name: 'Pediatrics', ...hospital },
  anesthesia: { name: 'Anesthesia', ...hospital, short: ['Anaesthesia', 'Anesthesiology'], certainty: 'inferred' },
  dermatology: { name: 'Dermatology', ...hospital, certainty: 'inferred' },
  'emergency-medicine': { name: 'Emergency Medicine', ...hospital, certainty: 'inferred' },
  neurology: { name: 'Neurology', ...hospital, certainty: 'inferred' },
  neurosurgery: { name: 'Neurosurgery', ...hospital, certainty: 'inferred' },
  obgyn: { name: 'Obstetrics, Gynecology and Reproductive Biology', ...hospital, short: ['OB/GYN', 'ObGyn'], certainty: 'inferred' },
  ophthalmology: { name: 'Ophthalmology', ...hospital, certainty: 'inferred' },
  orthopedics: { name: 'Orthopedic Surgery', ...hospital, short: ['Orthopaedics', 'Orthopedics'], certainty: 'inferred' },
  otolaryngology: { name: 'Otolaryngology', ...hospital, short: ['ENT'], certainty: 'inferred' },
  pathology: { name: 'Pathology', ...hospital, certainty: 'inferred' },
  psychiatry: { name: 'Psychiatry', ...hospital, certainty: 'inferred' },
  'radiation-oncology': { name: 'Radiation Oncology', ...hospital, certainty: 'inferred' },
  radiology: { name: 'Radiology', ...hospital, certainty: 'inferred' },
  rehabilitation: { name: 'Physical Medicine and Rehabilitation', ...hospital, short: ['PM&R'], certainty: 'inferred' },
} as const satisfies Record<string, Department>;
