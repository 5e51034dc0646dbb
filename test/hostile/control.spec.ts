import { runCases } from './case.ts';
import { control } from './cases/control.ts';

runCases(control);
