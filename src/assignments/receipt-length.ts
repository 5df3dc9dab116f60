// How long a receipt is likely to be, before anybody answered: some systems have little room.
import { askedOf } from './asked.ts';
import type { Identified } from './assignment.ts';
import { utf8 } from './bytes.ts';
import { deflated } from './packed.ts';
import { personalSeed, type Student } from './personal-seed.ts';
import { chained, type Try } from './receipt.ts';
import type { Bank } from './regrade.ts';
import { sealedLength } from './seal.ts';

const someone: Student = { name: 'Somebody with a long name', id: '12345678@school.example' };
const minute = 60_000;
/** Few students use up their attempts at every question. */
const likelyTries = 2;

/**
 * The characters of a sealed receipt by someone who answers each question wrongly and then rightly,
 * or once where one attempt is all there is.
 */
export async function likelyReceiptLength(
  { id, assignment }: Identified,
  bank: Bank,
): Promise<number> {
  const seed = await personalSeed(id, someone, 1);
  const tries = Math.min(likelyTries, assignment.policy.attempts);
  const log = askedOf(assignment, seed).flatMap((asked, place): readonly Try[] => {
    const answers = bank(asked.id, asked.version)?.variant(seed).answers;
    const given = [answers?.wrong[0]?.response, answers?.right].slice(-tries);
    return given.map((response = '', at) => ({
      item: asked.id,
      version: asked.version,
      at: 2 * minute * place + minute * at + 1234 * (place % 7),
      response,
    }));
  });
  const [began, handedIn] = [1_700_000_000_000, 1_700_003_612_345];
  const shared = { assignment: id, student: someone, attempt: 1, seed, began, handedIn };
  const receipt = await chained({ ...shared, log });
  return sealedLength(deflated(utf8(JSON.stringify(receipt))).length);
}
