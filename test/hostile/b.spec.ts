import { runCases } from './case.ts';
import { fields } from './cases/b-fields.ts';

runCases(fields);
