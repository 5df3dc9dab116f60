import type { VerdictGroup } from './verdict.ts';
import { unread, wrong } from './verdict.ts';

export const letters: VerdictGroup = {
  name: 'letters',
  language: {
    symbols: [
      { name: 'x' },
      { name: 'y' },
      { name: 'xy' },
      { name: 'mu', shown: 'μ' },
      { name: 'sigma2' },
    ],
  },
  expected: 'xy + x*y*mu',
  equal: [
    'xy+x y μ',
    'xy + yxμ',
    'xy+x*y*mu',
    'x yμ+xy',
    'xy + μx·y',
    'xy+(x)(y)\\mu',
    'xy + x(y)mu',
  ],
  different: [
    wrong('x*y+x*y*mu'),
    wrong('xy+xy*mu'),
    wrong('xyμ + xyxy'),
    wrong('xy', '0'),
    wrong('x y μ', '0'),
    wrong('xy(1+μ)'),
    wrong('sigma2 xy + x y μ'),
    wrong('xy + x y sigma2'),
  ],
  unreadable: [
    unread('xz', 'Did you mean xy?'),
    unread('xymu2', 'is not a symbol here'),
    unread('sigma', 'Did you mean sigma2?'),
    unread('xy + x y m', '`m` is not a symbol here'),
  ],
};
