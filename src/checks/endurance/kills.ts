// Two hundred kills of the browser at random moments of a quiz: nothing is lost that was shown as
// saved, and otherwise at most the last keystroke. Expects a build in reports/endurance.
//   node src/checks/endurance/kills.ts [kills] [seed]
import { serveDist } from '../serve-dist.ts';
import { killAgainAndAgain } from './killed-browser.ts';

const [kills = 200, seed = 1] = process.argv.slice(2).map(Number);
const port = 4331;
const base = process.env.BASE_PATH ?? '/';

const server = serveDist(process.env.ENDURANCE_DIST ?? 'reports/endurance', base, port);
let done = 0;
let keys = 0;
const lost = await killAgainAndAgain(
  `http://localhost:${port}${base}lessons/one-weight/quiz/`,
  kills,
  seed,
  ({ handled }, lostSoFar) => {
    keys += handled;
    done += 1;
    if (done % 20 === 0) console.log(`${done} kills, ${keys} keys, ${lostSoFar.length} losses`);
  },
);
server.close();
for (const loss of lost) console.log(`lost at kill ${loss}`);
console.log(`${done} kills, ${keys} keys typed, ${lost.length} losses`);
process.exitCode = lost.length === 0 ? 0 : 1;
