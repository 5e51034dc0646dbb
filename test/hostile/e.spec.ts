import { runCases } from './case.ts';
import { redress } from './cases/e-redress.ts';

runCases(redress);
