// Fails when the lock file lacks an entry for an optional dependency: `npm ci` would refuse such a file on every machine.
import { readFileSync } from 'node:fs';

const packages = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;

function isLocked(from, dependency) {
  for (let base = from; ;) {
    if (packages[`${base === '' ? '' : `${base}/`}node_modules/${dependency}`] !== undefined) return true;
    if (base === '') return false;
    base = base.slice(0, Math.max(0, base.lastIndexOf('/node_modules/')));
  }
}

const missing = Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
  Object.keys(optionalDependencies).flatMap((dependency) => (isLocked(at, dependency) ? [] : [`${at}: ${dependency}`])),
);
const addresses = Object.entries(packages).flatMap(([at, { resolved = '' }]) => (resolved.startsWith('http') ? [at] : []));
for (const line of missing) console.error(`package-lock.json lacks ${line}: pin a version that every platform has`);
for (const line of addresses) console.error(`package-lock.json records a download address for ${line}`);
if (missing.length + addresses.length > 0) process.exitCode = 1;
