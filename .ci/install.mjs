// Installs what is missing, and does nothing when nothing is. Runs on any Node from 20, with
// nothing installed: `npm start` and `npm test` call it first. `--browser` adds Chromium.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findChromium } from './chromium.mjs';

const oldestNode = [24, 16];
const stamp = 'node_modules/.shrinkage-lock';

function run(...command) {
  console.log(`> ${command.join(' ')}`);
  const [program, ...rest] = command;
  return spawnSync(program, rest, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

const lockHash = () => createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');

const isInstalled = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === lockHash();

// `npm ci` refuses a lock in which a registry lacks another platform's binary; `npm install` does not.
function installPackages() {
  const options = ['--include=dev', '--include=optional', '--loglevel=error'];
  if (isInstalled()) return;
  if (!run('npm', 'ci', ...options) && !run('npm', 'install', ...options)) {
    stop(
      'npm could not install the packages; its message above says why. Try again when it is mended.',
    );
  }
  writeFileSync(stamp, lockHash());
}

/** Whether the Node that npm scripts will find is new enough: the installed one comes first. */
function checkNode() {
  const inner = 'node_modules/.bin/node';
  const version = spawnSync(existsSync(inner) ? inner : process.execPath, ['--version'], {
    encoding: 'utf8',
  });
  const [major, minor] = version.stdout.slice(1).split('.').map(Number);
  if (major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1])) return;
  stop(
    `Node ${oldestNode.join('.')} or newer is needed and this is ${version.stdout.trim()}; ` +
      'npm brings one along on x64 Linux only. Install it from https://nodejs.org and run this again.',
  );
}

function installBrowser() {
  if (findChromium()) return;
  if (!existsSync('/usr/bin/apt-get')) {
    stop('The tests need Chromium or Chrome: install one, or set CHROME_PATH to its program.');
  }
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo'];
  const apt = [...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get'];
  run(...apt, 'update');
  run(...apt, 'install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation');
  if (!findChromium()) {
    stop(
      'apt could not install Chromium: install Chromium or Chrome yourself, or set CHROME_PATH to its program.',
    );
  }
}

installPackages();
checkNode();
if (process.argv.includes('--browser')) installBrowser();
