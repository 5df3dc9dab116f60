import type { ItemTranslation } from '#quiz/item-translation.ts';

export const elasticNetMinimum: ItemTranslation = {
  version: 1,
  stem: String.raw`Welches $w$ minimiert $\tfrac12(z-w)^2+\lambda_1|w|+\tfrac12\lambda_2w^2$ für $z=[[z]]$, $\lambda_1=[[lambda1]]$ und $\lambda_2=[[lambda2]]$?`,
  hints: [
    String.raw`Auf der Seite der Null, auf der $z$ liegt, ist die Zielfunktion glatt. Setzen Sie dort ihre Steigung gleich 0.`,
  ],
  labels: { w: 'das minimierende $w$' },
  feedback: {
    'l2-ignored': String.raw`Sie haben die Schwelle $\lambda_1$ angewandt und aufgehört. Der quadratische Strafterm teilt dann noch durch $1+\lambda_2$.`,
    'l1-ignored': String.raw`Sie haben durch $1+\lambda_2$ geteilt und $\lambda_1|w|$ ausgelassen. Seine Steigung schwindet nicht: Ziehen Sie zuerst $\lambda_1$ von der Größe von $z$ ab.`,
    'shrunk-first': String.raw`Sie haben $z$ durch $1+\lambda_2$ geteilt und dann $\lambda_1$ abgezogen. Es ist umgekehrt: Die Bedingung für die Steigung ist $w(1+\lambda_2)=z-\lambda_1$ für $w>0$, also erst die Schwelle, dann teilen.`,
    'both-subtracted': String.raw`Sie haben $\lambda_2$ abgezogen, als wäre es auch eine Schwelle. Die Steigung von $\tfrac12\lambda_2w^2$ ist $\lambda_2w$; es vervielfacht also $w$ und wird zum Teiler.`,
    'away-from-zero': String.raw`Sie haben $\lambda_1$ zur Größe von $z$ addiert. Ein Strafterm zieht zur Null hin: Prüfen Sie das Vorzeichen der Steigung von $\lambda_1|w|$.`,
    'sign-lost': String.raw`Die Größe stimmt, das Vorzeichen nicht: Das Minimum liegt auf derselben Seite der Null wie $z$.`,
  },
  solution: String.raw`Das Minimum hat das Vorzeichen von $z$ und die Größe $\dfrac{(|z|-\lambda_1)_+}{1+\lambda_2}$: Der Abstand von $z$ zur Null wird zuerst um $\lambda_1=[[lambda1]]$ verringert, auf $[[kept]]$, und dann durch $1+\lambda_2=[[divisor]]$ geteilt. Also ist $w=[[w]]$.`,
};

export const lassoAndRidgeMinimum: ItemTranslation = {
  version: 1,
  stem: String.raw`Die Daten allein verlangen $z=[[z]]$. Bestimmen Sie das Gewicht, das $\tfrac12(z-w)^2+\lambda|w|$ minimiert (Lasso), und das, das $\tfrac12(z-w)^2+\tfrac12\lambda w^2$ minimiert (Ridge), beide für $\lambda=[[lambda]]$.`,
  hints: [String.raw`Vergleichen Sie $|z|$ mit $\lambda$, bevor Sie das Lasso-Gewicht berechnen.`],
  labels: { lasso: 'Lasso $w$', ridge: 'Ridge $w$' },
  feedback: {
    overshoot: String.raw`Sie haben $z$ um $\lambda$ über die Null hinaus bewegt. Die weiche Schwelle schießt nie hinaus: Wo $|z|\le\lambda$ ist, bleibt das Lasso-Gewicht bei 0.`,
    clipped: String.raw`Das Lasso-Gewicht ist nur dort 0, wo $|z|\le\lambda$ ist. Hier ist $|z|$ größer, also bleibt etwas übrig.`,
    unmoved: String.raw`Das ist $z$, das Lasso-Gewicht ohne Strafe. Über der Schwelle zieht das Lasso $\lambda$ ab, wie groß $z$ auch ist.`,
    'lasso-divided': String.raw`Das ist das Ridge-Gewicht: Durch $1+\lambda$ teilt der quadratische Strafterm. Das Lasso zieht einen festen Betrag ab.`,
    'ridge-thresholded': String.raw`Sie haben den quadratischen Strafterm wie $\lambda|w|$ behandelt. Seine Steigung ist $\lambda w$; die teilt und zieht nicht ab.`,
    'ridge-doubled': String.raw`Sie haben durch $1+2\lambda$ geteilt. Das gehört zu $\lambda w^2$; die ½ in $\tfrac12\lambda w^2$ nimmt die 2 weg.`,
    'ridge-untouched': String.raw`Das ist $z$ selbst. Jedes $\lambda>0$ schrumpft ein Ridge-Gewicht.`,
  },
  solution: String.raw`Lasso: Die Größe $|z|=[[size]]$ wird um $\lambda=[[lambda]]$ verringert, aber nicht unter 0, und das Vorzeichen von $z$ bleibt. Das ergibt $[[lasso]]$. Ridge: $z/(1+\lambda)=[[z]]/[[divisor]]=[[ridge]]$.`,
};

export const rssThreshold: ItemTranslation = {
  version: 1,
  stem: String.raw`Achten Sie auf die Skalierung: Hier steht **keine ½** vor dem quadrierten Fehler. Welches $w$ minimiert $(z-w)^2+\lambda|w|$ für $z=[[z]]$ und $\lambda=[[lambda]]$?`,
  hints: [
    String.raw`Die ganze Zielfunktion zu halbieren, verschiebt kein Minimum. Was steht dann vor $|w|$?`,
  ],
  labels: { w: 'das minimierende $w$' },
  feedback: {
    'threshold-lambda': String.raw`Sie haben die Schwelle $\lambda$ benutzt. Die gehört zu $\tfrac12(z-w)^2+\lambda|w|$. Ohne die ½ zieht der quadrierte Fehler doppelt so stark, die Schwelle ist also $\lambda/2$.`,
    'threshold-doubled': String.raw`Sie haben die Schwelle $2\lambda$ benutzt. Der Faktor wirkt andersherum: Der quadrierte Fehler ohne die ½ ist der stärkere von beiden, die Strafe zählt also weniger.`,
    untouched: String.raw`Das ist $z$ selbst. Die Steigung von $\lambda|w|$ schwindet nicht, sie verschiebt also jedes Minimum.`,
    'away-from-zero': String.raw`Der Strafterm zieht zur Null hin, also ist $w$ der Größe nach kleiner als $z$.`,
  },
  solution: String.raw`Halbieren Sie die Zielfunktion: $\tfrac12(z-w)^2+\tfrac{\lambda}{2}|w|$ hat dasselbe Minimum. Es ist das Lasso mit der Schwelle $\lambda/2=[[threshold]]$, also ist $w=[[w]]$.`,
};
