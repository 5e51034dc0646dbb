import type { LabClass } from './ids.ts';
import type { NoteId } from './notes.ts';
import type { RuleId } from './rules.ts';

/**
 * Which class a lab is in. The first row that fits decides; `any` fits every answer, also none.
 * Where the lab is based and whether its PI holds a Quad appointment are asked; the class never is.
 */
type Row = {
  readonly base: readonly string[];
  readonly quad: readonly string[] | 'any';
  readonly labClass: LabClass;
  readonly rule: RuleId;
  readonly notes: readonly NoteId[];
};

export const classTable = [
  { base: ['unsure'], quad: 'any', labClass: 'ask-hms-rc', rule: 'class-base-unsure', notes: [] },
  { base: ['elsewhere'], quad: 'any', labClass: 'ask-rc-core', rule: 'class-elsewhere', notes: ['own-cluster'] },
  { base: ['hms'], quad: ['primary', 'secondary'], labClass: 'on-quad', rule: 'class-on-quad', notes: ['charges-on-quad'] },
  { base: ['hms'], quad: ['none'], labClass: 'ask-hms-rc', rule: 'class-hms-without-quad', notes: ['hospital-appointment-charged'] },
  {
    base: ['hms'],
    quad: ['unsure'],
    labClass: 'ask-hms-rc',
    rule: 'class-quad-unsure',
    notes: ['mail-says-nothing', 'hospital-appointment-charged'],
  },
  {
    base: ['affiliate'],
    quad: ['primary', 'secondary'],
    labClass: 'on-quad-at-affiliate',
    rule: 'class-on-quad-at-affiliate',
    notes: ['charges-quad-pi', 'own-cluster'],
  },
  { base: ['affiliate'], quad: ['none'], labClass: 'off-quad', rule: 'class-off-quad', notes: ['charges', 'own-cluster'] },
  {
    base: ['affiliate'],
    quad: ['unsure'],
    labClass: 'off-quad',
    rule: 'class-affiliate-quad-unsure',
    notes: ['charge-open', 'hospital-appointment-charged', 'own-cluster'],
  },
  {
    base: ['other-harvard', 'wyss'],
    quad: ['primary', 'secondary'],
    labClass: 'ask-hms-rc',
    rule: 'class-other-school-with-quad',
    notes: ['rc-core-likely'],
  },
  {
    base: ['other-harvard', 'wyss'],
    quad: ['none', 'unsure'],
    labClass: 'off-quad',
    rule: 'class-other-school',
    notes: ['charges-other-school'],
  },
] as const satisfies readonly Row[];
