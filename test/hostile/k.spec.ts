import { runCases } from './case.ts';
import { packaged } from './cases/k-package.ts';

runCases(packaged);
