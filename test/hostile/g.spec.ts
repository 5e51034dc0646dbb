import { runCases } from './case.ts';
import { messages } from './cases/g-messages.ts';

runCases(messages);
