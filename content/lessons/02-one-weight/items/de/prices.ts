import type { ItemTranslation } from '#quiz/item-translation.ts';

export const spreadOrConcentrate: ItemTranslation = {
  version: 1,
  stem: String.raw`Zwei Paare von Gewichten mit derselben Summe: $([[a]];\,[[a]])$ und $([[double]];\,0)$. Was berechnen die Strafterme $\sum|w_j|$ und $\sum w_j^2$ (beide mit $\lambda=1$ und ohne ½) für jedes?`,
  hints: [String.raw`Welcher der beiden Strafterme kann die Paare unterscheiden?`],
  labels: {
    'sizes-spread': String.raw`$\sum|w_j|$ von $([[a]];\,[[a]])$`,
    'sizes-single': String.raw`$\sum|w_j|$ von $([[double]];\,0)$`,
    'squares-spread': String.raw`$\sum w_j^2$ von $([[a]];\,[[a]])$`,
    'squares-single': String.raw`$\sum w_j^2$ von $([[double]];\,0)$`,
  },
  feedback: {
    'one-entry': String.raw`Sie haben eines der beiden Gewichte gezählt. Die Summe läuft über beide.`,
    'squared-sizes': String.raw`$\sum|w_j|$ nimmt die Beträge, wie sie sind. Sie haben quadriert.`,
    norm: String.raw`Das ist die Norm $\sqrt{\sum w_j^2}$. Der Ridge-Strafterm ist ihr *Quadrat*: Lassen Sie die Wurzel weg.`,
    'square-of-sum': String.raw`Sie haben die Summe quadriert. Quadrieren Sie erst jedes Gewicht, dann addieren Sie.`,
  },
  solution: String.raw`$\sum|w_j|$ berechnet $[[sizesSpread]]$ und $[[sizesSingle]]$: Ihm ist gleich, wie die Summe verteilt ist. $\sum w_j^2$ berechnet $[[squaresSpread]]$ und $[[squaresSingle]]$: Es zieht das Verteilen vor, weil jede weitere Einheit eines Gewichts mehr kostet als die vorige; unter $|w|$ kostet jede dasselbe.`,
};

export const priceOfAStep: ItemTranslation = {
  version: 1,
  stem: String.raw`Sie erhöhen ein Gewicht um $[[step]]$. Um wie viel wächst der Strafterm, von $w=0$ aus und von $w=[[from]]$ aus, wenn er $w^2$ ist, und wenn er $|w|$ ist? (Beide mit $\lambda=1$; $w^2$ ohne die ½.)`,
  hints: [
    String.raw`Strafterm nach dem Schritt minus Strafterm davor. Eine Ableitung braucht es nicht.`,
  ],
  labels: {
    'square-zero': String.raw`$w^2$, von 0 aus`,
    'square-far': String.raw`$w^2$, von $[[from]]$ aus`,
    'size-zero': String.raw`$|w|$, von 0 aus`,
    'size-far': String.raw`$|w|$, von $[[from]]$ aus`,
  },
  feedback: {
    'full-price': String.raw`Der erste Schritt von $|w|$ kostet so viel wie jeder andere: Seine Steigung ist gleich neben der 0 schon 1. Sie haben den Preis unter $w^2$ angegeben.`,
    'linear-price': String.raw`Nahe der 0 ist das Quadrat beinahe umsonst: Ein Schritt von $[[step]]$ kostet sein Quadrat. Sie haben den Preis unter $|w|$ angegeben.`,
    'slope-only': String.raw`Sie haben Steigung mal Schritt genommen, $2w$ mal $[[step]]$. Die Steigung wächst entlang des Schritts; nehmen Sie die Differenz der Strafterme.`,
    'new-value': String.raw`Das ist der Strafterm nach dem Schritt. Gefragt ist, um wie viel er gewachsen ist.`,
    'same-as-zero': String.raw`Unter $w^2$ kostet ein Schritt nicht überall dasselbe: Vergleichen Sie $[[after]]^2$ mit $[[from]]^2$.`,
    halved: String.raw`Sie haben $\tfrac12w^2$ benutzt. Hier ist der Strafterm $w^2$, wie es in der Frage steht.`,
  },
  solution: String.raw`Unter $w^2$ kostet der Schritt $[[squareZero]]$ von 0 aus und $[[after]]^2-[[from]]^2=[[squareFar]]$ von $[[from]]$ aus; unter $|w|$ kostet er beide Male $[[sizeFar]]$. Das Quadrat stört sich also kaum an einem kleinen Gewicht und kann es nicht bei 0 halten, und einem großen berechnet es bei Weitem am meisten. $|w|$ berechnet jeden Schritt gleich, auch den ersten.`,
};
