/** Sets whether paper shows the answers, and wakes every question: asleep it knows neither numbers nor answer. */
export function printAnswers(wanted: boolean): void {
  document.documentElement.toggleAttribute('data-print-solutions', wanted);
  document.dispatchEvent(new CustomEvent('print-solutions'));
  for (const question of document.querySelectorAll('quiz-item, prediction-gate'))
    question.dispatchEvent(new CustomEvent('wake'));
}
