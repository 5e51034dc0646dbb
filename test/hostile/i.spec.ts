import { runCases } from './case.ts';
import { storage } from './cases/i-storage.ts';

runCases(storage);
