import { composeRoute } from '@/lib/situation/compose-route.ts';
import { allCombinations } from '@/lib/situation/relevance.ts';
import type { RouteStep } from '@/lib/situation/route.ts';

/** `npm run guide`: the decision table and the whole guide for a reviewer; with `--json` one combination a line. */
if (process.argv.includes('--json')) {
  for (const answers of allCombinations()) {
    const { labClass, nextClass, steps } = composeRoute(answers);
    console.log(JSON.stringify({ answers, class: labClass, ...(nextClass && { nextClass }), steps: steps.map(line) }));
  }
}

function line({ id, who, certainty, sources }: RouteStep) {
  return { id, who, certainty, sources };
}
