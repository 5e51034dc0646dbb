/** Lists that several practice forms offer. Departments and institutions exist; people and labs are invented. */
export const departments = [
  'Biological Chemistry and Molecular Pharmacology',
  'Biomedical Informatics',
  'Cell Biology',
  'Genetics',
  'Global Health and Social Medicine',
  'Health Care Policy',
  'Immunology',
  'Microbiology',
  'Neurobiology',
  'Stem Cell and Regenerative Biology',
  'Systems Biology',
  'Other',
] as const;

export const institutions = [
  'Harvard Medical School',
  'Beth Israel Deaconess Medical Center',
  "Boston Children's Hospital",
  "Brigham and Women's Hospital",
  'Dana-Farber Cancer Institute',
  'Massachusetts General Hospital',
  'Harvard T.H. Chan School of Public Health',
  'Faculty of Arts and Sciences',
  'Wyss Institute',
  'Other',
] as const;

export const countries = ['United States', 'Canada', 'Germany', 'India', 'Japan', 'United Kingdom', 'Other'] as const;

/** Two of them share a name: a type-ahead that finds both must not be answered by guessing. */
export const directory = [
  { name: 'Avery Lindqvist', detail: 'Genetics' },
  { name: 'Jordan Okafor', detail: 'Cell Biology' },
  { name: 'Jordan Okafor', detail: 'Neurobiology' },
  { name: 'Morgan Castellanos', detail: 'Systems Biology' },
  { name: 'Priya Ramanathan', detail: 'Biomedical Informatics' },
  { name: 'Samuel Whitfield', detail: 'Immunology' },
  { name: 'Taylor Requester', detail: 'Practice account' },
] as const;

export const groups = [
  'Castellanos Lab',
  'Lindqvist Lab',
  'Okafor Lab (Cell Biology)',
  'Okafor Lab (Neurobiology)',
  'Ramanathan Lab',
] as const;
