// Finds the programs that the tests drive, and installs Debian's where that is possible.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const programs = {
  chromium: {
    variable: 'CHROMIUM',
    debian: 'chromium',
    names: ['chromium', 'chromium-browser'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
    advice:
      'Install Chromium (on Debian or Ubuntu: sudo apt-get install chromium) or set CHROMIUM to its path; branded Chrome no longer loads unpacked extensions.',
  },
  firefox: {
    variable: 'FIREFOX',
    debian: 'firefox-esr',
    names: ['firefox-esr', 'firefox'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', 'C:\\Program Files\\Mozilla Firefox\\firefox.exe'],
    advice: 'Install Firefox 153 or newer (on Debian: sudo apt-get install firefox-esr) or set FIREFOX to its path.',
  },
  // Makes the practice site's certificate, which Firefox is shown.
  openssl: {
    variable: 'OPENSSL',
    debian: 'openssl',
    names: ['openssl'],
    places: [],
    advice: 'Install openssl (on Debian or Ubuntu: sudo apt-get install openssl).',
  },
};

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function locate({ variable, names, places }) {
  if (process.env[variable]) return process.env[variable];
  const onPath = (process.env.PATH ?? '').split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...onPath, ...places].find((file) => isExecutable(file));
}

function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Path of each named program; installs a missing one on Debian as root, otherwise throws one sentence that says what to install. */
export function ensurePrograms(...wanted) {
  const missing = wanted.filter((name) => !locate(programs[name]));
  if (missing.length > 0 && canInstall()) {
    const packages = missing.map((name) => programs[name].debian);
    console.log(`Installing ${packages.join(' and ')} …`);
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', ...packages], options);
  }
  return wanted.map((name) => {
    const found = locate(programs[name]);
    if (!found) throw new Error(programs[name].advice);
    return found;
  });
}
