import { runCases } from './case.ts';
import { destination } from './cases/a-destination.ts';

runCases(destination);
