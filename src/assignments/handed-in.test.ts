import { describe, expect, it } from 'vitest';
import { supply } from './assignment.test-support.ts';
import { gradingBank } from './bank.ts';
import handedIn from './fixtures/handed-in.json' with { type: 'json' };
import { unlockKey } from './keys.ts';
import { readLink } from './link.ts';
import { regrade } from './regrade.ts';
import { openReceipt } from './seal.ts';
import { readTeacherFile } from './teacher-file.ts';

// A link in the hands of a class and a receipt in a mailbox outlive releases of this site. Where an item
// asked here gets its next version, the old one has to stay among those that can be graded.
describe('what was handed in before', () => {
  it('can still be opened, and is worth what it was worth', async () => {
    const file = await readTeacherFile(JSON.stringify(handedIn.file));
    const [backup] = file.keys;
    const [kept] = file.assignments;
    if (backup === undefined || kept === undefined) throw new Error('The file lost something.');
    const { pair } = await unlockKey(backup, handedIn.passphrase);
    const receipt = await openReceipt(handedIn.sealed, pair);
    const identified = await readLink(kept.link);
    const bank = await gradingBank(identified.assignment, supply, kept.keys);
    const { seed, total, outOf, flags, items } = await regrade(identified, receipt, bank);
    expect({ seed, total, outOf, flags }).toEqual({
      seed: handedIn.seed,
      total: handedIn.total,
      outOf: handedIn.outOf,
      flags: handedIn.flags,
    });
    const told = items.map(({ id, verdict, points, misconceptions }) => ({
      id,
      verdict,
      points,
      misconceptions,
    }));
    expect(told).toEqual(handedIn.items);
  });
});
