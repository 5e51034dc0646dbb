// npm run mutation [-- ROOM|FILE …] [-- --incremental]: breaks the pure rooms line by line and counts what their tests notice.
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { rooms } from './rooms.mjs';

/** Part of the mutants, in per cent, that the tests have to notice, in each room and in all. */
const wanted = 90;
const output = '.output/mutation';

const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const words = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const roomOf = (word) => Object.keys(rooms).find((name) => name === word || rooms[name].code.includes(word));
const unknown = [...words.filter((word) => !roomOf(word)), ...flags.filter((flag) => flag !== '--incremental')];
if (unknown.length > 0) {
  console.error(`No such room, file or option: ${unknown.join(', ')}. Rooms: ${Object.keys(rooms).join(', ')}; option: --incremental.`);
  process.exit(1);
}
mkdirSync(output, { recursive: true });

const table = [];
for (const name of new Set(words.length > 0 ? words.map(roomOf) : Object.keys(rooms))) {
  const { tests, browser = 'none' } = rooms[name];
  const code = words.length === 0 || words.includes(name) ? rooms[name].code : rooms[name].code.filter((file) => words.includes(file));
  console.log(`\n── ${name} ──`);
  process.env.MUTATION_TESTS = tests.join(';');
  process.env.MUTATION_BROWSER = browser;
  // The same cases in every run, or the score would depend on luck.
  process.env.FUZZ_SEED ??= '1';
  const start = Date.now();
  const results = await new Stryker({
    mutate: code,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
    coverageAnalysis: 'perTest',
    concurrency: Number(process.env.MUTATION_WORKERS ?? 2),
    checkers: [],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: `${output}/${name}.json` },
    incremental: flags.includes('--incremental'),
    incrementalFile: `${output}/${name}.incremental.json`,
    tempDirName: `${output}/sandbox`,
    ignorePatterns: ['.output', 'test-results', 'test/gallery', 'test/hostile', 'test/e2e', 'test/site'],
    timeoutMS: 5_000,
    timeoutFactor: 3,
    allowConsoleColors: false,
    logLevel: 'warn',
    warnings: { slow: false },
  }).runMutationTest();
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  for (const survivor of results.filter(({ status }) => status === 'Survived' || status === 'NoCoverage'))
    console.log(sentenceOf(survivor));
  const noticed = count('Killed', 'Timeout');
  const valid = noticed + count('Survived', 'NoCoverage');
  table.push({
    room: name,
    noticed,
    valid,
    score: score(noticed, valid),
    survived: count('Survived'),
    'not reached': count('NoCoverage'),
    'left out': count('Ignored'),
    errors: count('CompileError', 'RuntimeError'),
    seconds: Math.round((Date.now() - start) / 1000),
  });
}

/** `lib/store.ts:12:7 ConditionalExpression: a === b → true` */
function sentenceOf({ fileName, location, mutatorName, replacement, status }) {
  const { start, end } = location;
  const lines = readFileSync(fileName, 'utf8').split('\n');
  const [first = ''] = lines.slice(start.line - 1);
  const original = start.line === end.line ? first.slice(start.column - 1, end.column - 1) : `${first.slice(start.column - 1)} …`;
  const place = `${path.relative('', fileName)}:${start.line}:${start.column}`;
  return `${status === 'NoCoverage' ? 'not reached' : 'survived'} ${place} ${mutatorName}: ${original} → ${replacement.replaceAll(/\s+/g, ' ')}`;
}

function score(noticed, valid) {
  return Math.floor((1000 * noticed) / valid) / 10;
}

console.log('');
console.table(table);
const sum = (key) => table.reduce((total, row) => total + row[key], 0);
const overall = score(sum('noticed'), sum('valid'));
console.log(`${sum('noticed')} of ${sum('valid')} mutants noticed: ${overall} % (wanted: ${wanted} % in each room)`);
process.exit([overall, ...table.map((row) => row.score)].every((each) => each >= wanted) ? 0 : 1);
