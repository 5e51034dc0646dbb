import { runCases } from '../hostile/case.ts';
import { destination } from '../hostile/cases/a-destination.ts';
import { fields } from '../hostile/cases/b-fields.ts';
import { races } from '../hostile/cases/c-races.ts';
import { control } from '../hostile/cases/control.ts';
import { reading } from '../hostile/cases/d-reading.ts';
import { redress } from '../hostile/cases/e-redress.ts';
import { synthetic } from '../hostile/cases/f-synthetic.ts';
import { messages } from '../hostile/cases/g-messages.ts';
import { clobbering } from '../hostile/cases/h-clobbering.ts';

/** The hostile cases that matter most; `npm run test:hostile` runs all. */
const chosen =
  /^(control o2|H01|H03|H09|H14a|H14e|H15b?|H16|H117|H21b|H31|H37|H38|H41|H45a|H47|H54b|H56a|H63|H66|H72|H75|H83a|H91b|H91c|H94a|H95b)$/;

runCases(
  [control, destination, fields, races, reading, redress, synthetic, messages, clobbering].flat().filter(({ id }) => chosen.test(id)),
);
