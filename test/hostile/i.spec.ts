import { runCases } from './case.ts';
import { lifecycle } from './cases/i-lifecycle.ts';
import { storage } from './cases/i-storage.ts';

runCases([...lifecycle, ...storage]);
