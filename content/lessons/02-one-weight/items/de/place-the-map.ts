import type { ItemTranslation } from '#quiz/item-translation.ts';

export const placeTheMap: ItemTranslation = {
  version: 1,
  stem: String.raw`Zeichnen Sie die Schrumpfkurve des Elastic Net $\tfrac12(z-w)^2+\lambda_1|w|+\tfrac12\lambda_2w^2$ mit $\lambda_1=[[lambda1]]$ und $\lambda_2=[[lambda2]]$ für $z\ge0$ durch zwei ihrer Punkte: K, wo sie $\hat w=0$ verlässt, und T, ihren Punkt bei $z=[[z]]$.`,
  hints: [
    String.raw`Setzen Sie die Ableitung für $w>0$ gleich null: $w-z+\lambda_1+\lambda_2w=0$. Für welches $z$ ergibt das $w=0$, und was ergibt es bei $z=[[z]]$?`,
  ],
  labels: {
    K: String.raw`Punkt K, wo die Kurve $\hat w=0$ verlässt`,
    T: String.raw`Punkt T, bei $z=[[z]]$`,
  },
  feedback: {
    'on-the-line': String.raw`K liegt auf der gestrichelten Linie: Dort bliebe das Gewicht ganz erhalten. Bis $z=\lambda_1$ lässt das Elastic Net nichts davon übrig.`,
    'kink-shrunk': String.raw`Sie haben $\lambda_1$ durch $1+\lambda_2$ geteilt. Bei $w=0$ hat der quadratische Strafterm die Steigung 0, er verschiebt also die Stelle nicht, an der die Kurve die Null verlässt.`,
    'kink-stretched': String.raw`Sie haben $\lambda_1$ mit $1+\lambda_2$ multipliziert. Bei $w=0$ hat der quadratische Strafterm die Steigung 0, er verschiebt also die Stelle nicht, an der die Kurve die Null verlässt.`,
    'lasso-only': String.raw`Das ist der Punkt des Lassos: $\lambda_1$ ist von $z$ abgezogen. Was übrig ist, wird noch durch $1+\lambda_2$ geteilt.`,
    'ridge-only': String.raw`Das ist der Punkt von Ridge: $z$ ist durch $1+\lambda_2$ geteilt. Davor muss $\lambda_1$ abgezogen werden.`,
    'divided-first': String.raw`Sie haben erst geteilt und danach $\lambda_1$ abgezogen. Umgekehrt: $(z-\lambda_1)/(1+\lambda_2)$.`,
  },
  solution: String.raw`Für $w>0$ liegt das Minimum bei $\hat w=(z-\lambda_1)/(1+\lambda_2)$. Das ist 0 bei $z=\lambda_1$, also liegt K bei $([[lambda1]];\,0)$, was auch immer $\lambda_2$ ist; und bei $z=[[z]]$ ist es $[[w]]$, also liegt T bei $([[z]];\,[[w]])$. Die Kurve ist bis K flach bei 0 und läuft dann gerade durch T weiter, mit der Steigung $1/(1+\lambda_2)$.`,
  words: {
    'Empty axes for a shrinkage map, with the dashed line ŵ = z of no penalty.':
      'Ein leeres Achsenkreuz für eine Schrumpfkurve, mit der gestrichelten Geraden ŵ = z ohne Strafterm.',
    'estimate z': 'Schätzwert z',
    'weight ŵ': 'Gewicht ŵ',
    'no penalty, ŵ = z': 'ohne Strafterm, ŵ = z',
  },
};
