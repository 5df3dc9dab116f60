export { positive } from './arguments.ts';
