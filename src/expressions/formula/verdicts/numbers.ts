import type { VerdictGroup } from './verdict.ts';
import { unread, wrong } from './verdict.ts';

const symbols = [{ name: 'z' }, { name: 'lambda', shown: 'λ', domain: 'positive' }] as const;

export const point: VerdictGroup = {
  name: 'point',
  language: { symbols, decimal: 'point' },
  expected: '3z/2 + max(λ-1/2, 0)',
  equal: [
    '1.5z+max(λ-0.5,0)',
    '1.5z+max(λ-.5,0)',
    '1.50 z + max(λ-0.50, 0)',
    '15e-1z+max(λ-5e-1,0)',
    '1.5E0 z + max(λ-.5;0)',
    '3/2z+max(λ-1/2,0)',
    '(½+1)z+max(λ-½,0)',
    '１．５z+max(λ−０．５，０)',
    'z*1.5+max(0,λ-.5)',
    '1.z+.5z+(λ-.5)_+',
  ],
  different: [
    wrong('1.5z+max(λ-0,5)'),
    wrong('15z+max(λ-0.5,0)'),
    wrong('1.5z+max(λ-5,0)'),
    wrong('1.5z', '0'),
    wrong('1.4999z+max(λ-0.5,0)', 'rounded'),
    wrong('1.5z-max(λ-0.5,0)', '-1'),
  ],
  unreadable: [
    unread('1,5z+max(λ-0.5,0)', 'The decimal sign is a point'),
    unread('1.5.0z', 'right after something'),
    unread('1 500z', 'right after something'),
    unread('1.5z+max(λ-0.5,0,1)', 'takes two parts'),
    unread('1.5z+max(λ-0.5 0)', 'right after something'),
    unread('150%z', 'The sign %'),
  ],
};

export const comma: VerdictGroup = {
  name: 'comma',
  language: { symbols, decimal: 'comma' },
  expected: '3z/2 + max(λ-1/2; 0)',
  equal: [
    '1,5z+max(λ-0,5;0)',
    '1,5z+max(λ-1/2;0)',
    '1{,}5 z + \\max(λ-0{,}5;0)',
    '1,5·z + max(λ−0,5; 0)',
    'max(λ-1/2, 0)+1,5z',
    'max(λ-1/2,0)+1,5z',
    '15e-1z+max(λ-½;0)',
  ],
  different: [wrong('1,5z+max(λ-0,5)'), wrong('1,5z+max(λ-5;0)'), wrong('15z+max(λ-0,5;0)')],
  unreadable: [
    unread('1.5z+max(λ-0,5;0)', 'The decimal sign is a comma'),
    unread('1,5z+max(λ-0,5,0)', 'put ; between'),
    unread('1,5,5z', 'one decimal sign'),
    unread('1,z', 'out of place'),
  ],
};

export const either: VerdictGroup = {
  name: 'either',
  language: { symbols },
  expected: '3z/2 + max(λ-1/2, 0)',
  equal: [
    '1.5z+max(λ-0.5,0)',
    '1,5z+max(λ-0,5;0)',
    '1,5z+max(λ-0.5,0)',
    '1.5z+max(λ-0,5; 0)',
    '1{,}5z+max(λ-\\frac12,0)',
  ],
  different: [wrong('1,5z+max(λ-0,5)'), wrong('1.5z+max(λ-5,0)')],
  unreadable: [
    unread('1,5z+max(λ-0,5,0)', 'put ; between'),
    unread('(1,5)z+max(z;1;2)', 'takes two parts'),
    unread('1.5,5z', 'one decimal sign'),
    unread('1,500.5z', 'one decimal sign'),
    unread('1,5z+max(0,5z,0)', 'put ; between'),
  ],
};
