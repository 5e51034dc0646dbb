import { composeRoute } from '@/lib/situation/compose-route.ts';
import { allCombinations } from '@/lib/situation/relevance.ts';
import type { RouteStep } from '@/lib/situation/route.ts';
import { decisionTable } from './guide-table.ts';
import { wholeGuide } from './guide-text.ts';

/** `npm run guide`: the decision table and the whole guide for a reviewer; with `--json` one combination a line. */
if (process.argv.includes('--json')) {
  for (const answers of allCombinations()) {
    const { labClass, nextClass, steps } = composeRoute(answers);
    print(JSON.stringify({ answers, class: labClass, ...(nextClass && { nextClass }), steps: steps.map(bare) }));
  }
} else {
  for (const line of [...decisionTable(), '', ...wholeGuide()]) print(line);
}

function bare({ id, who, certainty, sources }: RouteStep) {
  return { id, who, certainty, sources };
}

/** Not `console.log`: a closed pipe (`| head`) must end the tool quietly. */
function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
process.stdout.on('error', () => process.exit(0));
