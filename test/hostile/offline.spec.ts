import { runCases } from './case.ts';
import { withoutNetwork } from './cases/again.ts';

runCases(withoutNetwork);
