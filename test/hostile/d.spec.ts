import { runCases } from './case.ts';
import { reading } from './cases/d-reading.ts';

runCases(reading);
