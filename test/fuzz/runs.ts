/** How often fast-check tries a property when nobody says otherwise. */
const usual = 100;

/**
 * Runs for a property that needs more, or can afford fewer, than the usual hundred among the unit tests. `npm run fuzz` multiplies every property’s
 * runs alike.
 */
export function runs(few: number): { readonly numRuns: number } {
  return { numRuns: Math.ceil((few * Number(process.env.FUZZ_RUNS ?? usual)) / usual) };
}
