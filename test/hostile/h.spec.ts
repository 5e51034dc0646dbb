import { runCases } from './case.ts';
import { clobbering } from './cases/h-clobbering.ts';

runCases(clobbering);
