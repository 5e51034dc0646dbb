import { runCases } from './case.ts';
import { imports } from './cases/j-import-text.ts';

runCases(imports);
