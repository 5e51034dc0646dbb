// node test/tools/with-setup.mjs TOOL.mjs [arguments]: makes a fresh clone ready, then runs the tool on the project's own Node.
// Only Node's built-in modules here, and nothing newer than Node 20: this file runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
process.chdir(root);

const windows = process.platform === 'win32';
const run = (command, args) => spawnSync(command, args, { stdio: 'inherit', shell: windows }).status ?? 1;

const stamp = path.join('node_modules', '.installed-from');
const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
if (!installed) {
  console.log('Installing what the project needs …');
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other platforms, which not every registry has. Versions are still the lock file's.
  const status = run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--loglevel=error']);
  if (status !== 0) {
    console.error(
      'npm install failed: see the lines above. The project needs Node 20 or newer, npm, and a connection to the npm registry.',
    );
    process.exit(status);
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(stamp, wanted);
}

// WXT needs a newer Node than many machines have: the project brings its own.
const own = path.join('node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
const bin = path.resolve('node_modules', '.bin');
const [tool, ...rest] = process.argv.slice(2);
const result = spawnSync(existsSync(own) ? own : process.execPath, [tool, ...rest], {
  stdio: 'inherit',
  env: { ...process.env, PATH: `${path.resolve(path.dirname(own))}${path.delimiter}${bin}${path.delimiter}${process.env.PATH}` },
});
process.exit(result.status ?? 1);
