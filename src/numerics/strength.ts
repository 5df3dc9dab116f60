export { nonNegative as penaltyStrength } from './arguments.ts';
