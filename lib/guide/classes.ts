import type { z } from '@/lib/zod.ts';
import type { LabClass } from './ids.ts';
import type { classSchema } from './schema.ts';

/** Words for the classes of labs, and what each means for the charge. */
export const classes: { readonly [C in LabClass]: z.infer<typeof classSchema> } = {
  'on-quad': {
    title: 'On-Quad lab',
    words: {
      me: 'Your lab is on-Quad: you ask for an O2 account directly, once you have an HMS account.',
      sponsor: 'The lab is on-Quad: your guest asks for an O2 account directly, once there is an HMS account.',
    },
    charge: 'The rates are for external users, which such a lab is not.',
    sources: ['SEED', 'RATES'],
    certainty: 'stated',
  },
  'on-quad-at-affiliate': {
    title: 'Quad PI, lab at an affiliate',
    words: {
      me: 'Your PI has a Quad appointment and the lab is at an affiliate: it registers with the RC Core.',
      sponsor: 'The PI has a Quad appointment and the lab is at an affiliate: it registers with the RC Core.',
    },
    charge: 'Probably not charged as an external user; ask HMS-RC.',
    sources: ['O2REQ-d16-27', 'RATES'],
    certainty: 'stated',
  },
  'off-quad': {
    title: 'Lab on the RC Core’s road',
    words: {
      me: 'Your lab registers with the RC Core, which then coordinates your O2 account.',
      sponsor: 'The lab registers with the RC Core, which then coordinates the O2 account.',
    },
    charge: 'A lab at an affiliate without a Quad appointment is charged; other Harvard schools ask the RC Core.',
    sources: ['SEED', 'RATES'],
    certainty: 'stated',
  },
  'ask-hms-rc': {
    title: 'Open: ask HMS-RC',
    words: {
      me: 'What your lab counts as is open. HMS-RC can tell; until then file nothing.',
      sponsor: 'What the lab counts as is open. HMS-RC can tell; until then file nothing.',
    },
    charge: 'Open, like the class.',
    sources: ['SEED'],
    certainty: 'stated',
  },
  'ask-rc-core': {
    title: 'Open: ask the RC Core',
    words: {
      me: 'The O2 page does not speak of labs like yours. The RC Core can tell whether there is a way.',
      sponsor: 'The O2 page does not speak of labs like this one. The RC Core can tell whether there is a way.',
    },
    charge: 'Open, like the class.',
    sources: ['SEED'],
    certainty: 'inferred',
  },
};
