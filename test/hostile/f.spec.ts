import { runCases } from './case.ts';
import { synthetic } from './cases/f-synthetic.ts';

runCases(synthetic);
