// Preloaded into a build: at its end says what it took, all its threads together.
import { writeFileSync } from 'node:fs';

const started = performance.now();

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const usage = {
    wall: (performance.now() - started) / 1e3,
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    // In kilobytes.
    memory: maxRSS / 1024,
  };
  writeFileSync(process.env.USAGE_FILE ?? 'usage.json', JSON.stringify(usage));
});
