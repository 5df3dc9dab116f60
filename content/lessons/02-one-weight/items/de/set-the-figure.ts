import type { ItemTranslation } from '#quiz/item-translation.ts';

export const setToZero: ItemTranslation = {
  version: 1,
  stem: String.raw`Drehen Sie bei festem $z=[[z]]$ und $\lambda_2=[[lambda2]]$ den Regler $\lambda_1$ von 0 an auf. Halten Sie beim kleinsten $\lambda_1$ an, bei dem $\hat w$ exakt 0 ist.`,
  hints: [
    String.raw`Beobachten Sie die beiden Pfeile bei $w=0$. Das Gewicht ist 0, sobald keiner von ihnen abwärts führt.`,
  ],
  labels: { lambda1: String.raw`L1-Stärke $\lambda_1$` },
  feedback: {
    low: String.raw`Dort ist $\hat w$ noch nicht 0: Einer der beiden Pfeile bei $w=0$ führt noch abwärts. Drehen Sie $\lambda_1$ weiter auf.`,
    high: String.raw`Dort ist $\hat w$ gleich 0, und das war es schon vorher. Gehen Sie dorthin zurück, wo es 0 gerade verlässt.`,
    'ridge-first': String.raw`Das ist, was der quadratische Strafterm allein von $z$ übrig lässt. Er mildert den Zug nicht, dem $\lambda_1$ standhalten muss: Bei $w=0$ ziehen die Daten mit $|z|$, was auch immer $\lambda_2$ ist.`,
    'ridge-holds': String.raw`Sie haben die Schwelle um den Faktor $1+\lambda_2$ erhöht. Bei $w=0$ ist die Steigung von $\tfrac12\lambda_2w^2$ gleich 0, $\lambda_2$ hilft $\lambda_1$ dort also weder, noch hindert es.`,
  },
  solution: String.raw`Bei $w=0$ ziehen die Daten mit $|z|=[[threshold]]$, der quadratische Strafterm gar nicht, und der Knick von $\lambda_1|w|$ hält bis zu $\lambda_1$ dagegen. Also ist $\hat w$ ab $\lambda_1=|z|=[[threshold]]$ gleich 0. Bewegen Sie dort $\lambda_2$: Das Gewicht bleibt, wo es ist.`,
};
