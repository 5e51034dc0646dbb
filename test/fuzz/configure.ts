import * as fc from 'fast-check';

// The cases of `npm run fuzz`, and of a run that is to be repeated: see README.md.
const { FUZZ_RUNS, FUZZ_SEED, FUZZ_PATH } = process.env;

fc.configureGlobal({
  ...(FUZZ_RUNS !== undefined && { numRuns: Number(FUZZ_RUNS) }),
  ...(FUZZ_SEED !== undefined && { seed: Number(FUZZ_SEED) }),
  ...(FUZZ_PATH !== undefined && { path: FUZZ_PATH }),
});
