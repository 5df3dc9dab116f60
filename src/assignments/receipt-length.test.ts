import { expect, it } from 'vitest';
import { askedOf } from './asked.ts';
import { ada, assignment, receiptOf, supply } from './assignment.test-support.ts';
import { identified } from './assignment.ts';
import { gradingBank } from './bank.ts';
import { newTeacherKey } from './keys.ts';
import { likelyReceiptLength } from './receipt-length.ts';
import { sealReceipt } from './seal.ts';

it('tells the length of a real receipt to within a quarter', async () => {
  const { publicKey } = await newTeacherKey();
  const once = { ...assignment, policy: { ...assignment.policy, attempts: 1 } };
  const bank = await gradingBank(once, supply);
  const real = await sealReceipt(await receiptOf(once, ada, bank), publicKey);
  const likely = await likelyReceiptLength(await identified(once), bank);
  expect(askedOf(once, 1).length).toBeGreaterThan(5);
  expect(likely / real.length).toBeGreaterThan(0.8);
  expect(likely / real.length).toBeLessThan(1.25);
});
