import type { ItemTranslation } from '#quiz/item-translation.ts';

export const whichPenaltyMap: ItemTranslation = {
  version: 1,
  stem: String.raw`Die durchgezogene Linie zeigt das Gewicht $\hat w(z)$, das ein Strafterm von jeder Schätzung $z$ übrig lässt; die gestrichelte ist $\hat w=z$. Welcher Strafterm ist es?`,
  hints: [
    String.raw`Zweierlei unterscheidet sie: Gibt es bei 0 ein flaches Stück, und welche Steigung hat die Kurve außerhalb davon?`,
  ],
  labels: {
    ridge: String.raw`Ridge, $\tfrac12\lambda_2w^2$`,
    lasso: String.raw`Lasso, $\lambda_1|w|$`,
    'elastic-net': String.raw`Elastic Net, $\lambda_1|w|+\tfrac12\lambda_2w^2$, beide Stärken positiv`,
    'best-subset': String.raw`beste Teilmenge: ein fester Preis $\lambda$ für jedes $w\ne0$`,
  },
  feedback: {
    ridge: String.raw`Ridge zeichnet eine Gerade durch den Ursprung mit der Steigung $1/(1+\lambda_2)<1$: kein flaches Stück und kein Sprung.`,
    lasso: String.raw`Das Lasso ist für $|z|\le\lambda_1$ flach bei 0 und läuft dann *parallel* zur gestrichelten Linie, $\lambda_1$ von ihr entfernt.`,
    'elastic-net': String.raw`Das Elastic Net ist für $|z|\le\lambda_1$ flach bei 0 und steigt dann mit der Steigung $1/(1+\lambda_2)<1$; sein Abstand von der gestrichelten Linie wächst also.`,
    'best-subset': String.raw`Die beste Teilmenge ist flach bei 0 und *springt* dann auf die gestrichelte Linie: Was sie behält, schrumpft sie nicht.`,
  },
  solution: String.raw`Ridge: eine Gerade durch den Ursprung mit einer Steigung unter 1. Lasso: flach bei 0, dann Steigung 1. Elastic Net: flach bei 0, dann eine Steigung unter 1. Beste Teilmenge: flach bei 0, dann ein Sprung auf $\hat w=z$. Hier gezeichnet: [[penalty]].`,
  words: {
    ridge: 'Ridge',
    lasso: 'Lasso',
    'elastic net': 'Elastic Net',
    'best subset': 'beste Teilmenge',
    'A shrinkage map: the weight ŵ that the penalty leaves of each estimate z.':
      'Eine Schrumpfkurve: das Gewicht ŵ, das der Strafterm von jedem Schätzwert z übrig lässt.',
    'estimate z': 'Schätzwert z',
    'weight ŵ': 'Gewicht ŵ',
    'no penalty, ŵ = z': 'ohne Strafterm, ŵ = z',
    'this penalty': 'dieser Strafterm',
  },
};

export const readTheMap: ItemTranslation = {
  version: 1,
  stem: String.raw`Die Schrumpfkurve des Elastic Net $\tfrac12(z-w)^2+\lambda_1|w|+\tfrac12\lambda_2w^2$ geht durch $(z,\hat w)=([[nearZ]];\,[[nearW]])$ und $([[farZ]];\,[[farW]])$. Bestimmen Sie $\lambda_1$ und $\lambda_2$.`,
  hints: [
    String.raw`Rechts von ihrem flachen Stück ist die Kurve eine Gerade. Ihre Steigung ergibt die eine Stärke, die Stelle, an der sie 0 verlässt, die andere.`,
  ],
  labels: {
    lambda1: String.raw`L1-Stärke $\lambda_1$`,
    lambda2: String.raw`L2-Stärke $\lambda_2$`,
  },
  feedback: {
    height: String.raw`Sie haben die Gerade bis $z=0$ verlängert; sie trifft die Achse bei $-\lambda_1/(1+\lambda_2)$. Gefragt ist, wo die Kurve $\hat w=0$ verlässt.`,
    gap: String.raw`Sie haben $z-\hat w$ genommen, als wäre es ein Lasso. Mit $\lambda_2>0$ ist die Steigung kleiner als 1, also wächst $z-\hat w$ entlang der Geraden.`,
    slope: String.raw`Das ist die Steigung der Geraden, also $1/(1+\lambda_2)$. Lösen Sie das nach $\lambda_2$ auf.`,
    reciprocal: String.raw`Das ist eins durch die Steigung, also $1+\lambda_2$. Ziehen Sie die 1 ab.`,
  },
  solution: String.raw`Die Steigung zwischen den Punkten ist $[[slope]]=1/(1+\lambda_2)$, also ist $\lambda_2=[[lambda2]]$. Von $z=[[nearZ]]$ mit dieser Steigung zurück erreicht die Gerade $\hat w=0$ bei $z=[[lambda1]]$, und das ist $\lambda_1$.`,
};
