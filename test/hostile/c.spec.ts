import { runCases } from './case.ts';
import { races } from './cases/c-races.ts';

runCases(races);
