import { expect, test } from 'vitest';
import { agreementWithin } from '#components/prose/agreement.ts';
import { phoneSlopes, typo } from './agreement.ts';

test('the slopes of the phone data are those of lm, rlm and lmrob', () => {
  expect(agreementWithin(phoneSlopes(), 1e-9)).toMatch(/^to/);
});

test('the mistyped weight does in lm and lm.ridge what it does here', () => {
  expect(agreementWithin(typo(), 1e-9)).toMatch(/^to/);
});
