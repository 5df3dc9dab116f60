// What no other system keeps of a quiz of this site.

export const sameNumbers = 'Every student gets the same numbers.';

export const staysHere =
  'Hints, worked solutions, figures and the links from a mistake to the figure that shows it stay on the site.';

export const texAsText =
  'Formulas are TeX between \\( and \\): they show as formulas where the system has MathJax switched on.';

export const lmsNumbers =
  'A number is typed as 1.5 or 15e-1: a fraction such as 3/2 counts as wrong, and so does a decimal comma where the language of the site has a point.';
