import type { ItemTranslation } from '#quiz/item-translation.ts';

export const largerShare: ItemTranslation = {
  version: 1,
  stem: 'Zwei Probleme gleichen sich bis auf eines: In dem einen verlangen die Daten ein Gewicht von [[large]], in dem anderen eines von [[small]]. Zu beiden kommt dieselbe quadratische Strafe, gleich stark. Welches der beiden Gewichte verliert den größeren **Anteil** seiner Größe?',
  labels: {
    large: 'das große',
    small: 'das kleine',
    same: 'beide verlieren denselben Anteil',
  },
  feedback: {
    large: String.raw`Es verliert den größeren Betrag. Vergleichen Sie, was übrig ist, mit dem, was da war.`,
    small: String.raw`Es endet näher bei 0, aber dort hat es auch angefangen. Vergleichen Sie, was übrig ist, mit dem, was da war.`,
  },
  solution: String.raw`Bei $\lambda_2=[[lambda2]]$ zum Beispiel wird aus $[[large]]$ das Gewicht $[[largeLeft]]$ und aus $[[small]]$ das Gewicht $[[smallLeft]]$: Beide werden durch dieselbe Zahl geteilt, also verlieren beide denselben Anteil, wie groß sie auch sind. Die Abbildung unten zeigt, warum.`,
};

export const predictZero: ItemTranslation = {
  version: 1,
  stem: String.raw`Zu $\tfrac12(z-w)^2$ mit $z=[[z]]$ kommt einer der beiden Strafterme, der andere nicht. Wie stark muss er mindestens sein, damit das Minimum bei *exakt* $w=0$ liegt? Sagen Sie auch, wo keine endliche Stärke genügt.`,
  labels: {
    ridge: String.raw`kleinstes $\lambda_2$ des quadratischen Strafterms $\tfrac12\lambda_2w^2$`,
    lasso: String.raw`kleinstes $\lambda_1$ des Betragsstrafterms $\lambda_1|w|$`,
  },
  feedback: {
    'ridge-finite': String.raw`Bei dieser Stärke ist das Ridge-Gewicht noch $[[ridgeLeft]]$.`,
    'lasso-none': String.raw`Eine endliche Stärke genügt: $\lambda_1=[[lasso]]$.`,
  },
  solution: String.raw`Unter der quadratischen Strafe ist das Gewicht $z/(1+\lambda_2)$: Bei $\lambda_2=[[lasso]]$ ist es $[[ridgeLeft]]$, und 0 wird es nie. Unter der Betragsstrafe ist es ab $\lambda_1=|z|=[[lasso]]$ gleich 0. Drehen Sie in der Abbildung beide auf und beobachten Sie die Steigungen bei $w=0$: Die von $w^2$ ist dort verschwunden, die von $|w|$ nicht.`,
};
