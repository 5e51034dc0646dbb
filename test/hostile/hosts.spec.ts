import { runCases } from './case.ts';
import { atEachHost } from './cases/again.ts';

runCases(atEachHost);
