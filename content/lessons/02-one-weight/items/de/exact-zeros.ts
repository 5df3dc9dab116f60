import type { ItemTranslation } from '#quiz/item-translation.ts';

export const ridgeExactZero: ItemTranslation = {
  version: 1,
  stem: String.raw`Ein Gewicht minimiert $\tfrac12(z-w)^2+\tfrac12\lambda_2w^2$ mit $z=[[z]]$. Was ist das kleinste endliche $\lambda_2$, bei dem es exakt 0 ist?`,
  hints: [
    String.raw`Schreiben Sie die Steigung der Zielfunktion bei $w=0$ hin. Kommt $\lambda_2$ darin vor?`,
  ],
  labels: {
    estimate: String.raw`bei $\lambda_2=[[z]]$`,
    square: String.raw`bei $\lambda_2=[[square]]$`,
    one: String.raw`bei $\lambda_2=1$`,
    none: 'es gibt keines',
  },
  feedback: {
    estimate: String.raw`Das ist das Lasso: $\lambda_1|w|$ erreicht die exakte 0 bei $\lambda_1=|z|$. Bei $\lambda_2=[[z]]$ ist das Ridge-Gewicht $[[atEstimate]]$.`,
    square: String.raw`Bei $\lambda_2=[[square]]$ ist das Ridge-Gewicht $[[atSquare]]$: klein, und nicht 0. Versuchen Sie ein größeres; es bleibt über 0.`,
    one: String.raw`$\lambda_2=1$ halbiert das Gewicht: Es ist dort $[[atOne]]$.`,
  },
  solution: String.raw`Das Ridge-Gewicht ist $z/(1+\lambda_2)$, eine Zahl ungleich null durch eine endliche, also für $z\ne0$ nie 0. Mit Steigungen: Bei $w=0$ ist die Steigung von $\tfrac12\lambda_2w^2$ für jedes $\lambda_2$ gleich 0, die der Zielfunktion dort also $-z\ne0$, und null ist kein Minimum.`,
};

export const ridgeZeroWhen: ItemTranslation = {
  version: 1,
  stem: String.raw`Nun mit mehreren Merkmalen: Eine Ridge-Anpassung minimiert $\tfrac12\lVert y-X\beta\rVert^2+\tfrac12\lambda_2\lVert\beta\rVert^2$ mit $\lambda_2>0$, wobei $\beta_j$ das Gewicht von Merkmal $j$ ist und $x_j$ seine Spalte in $X$. Wann ist $\beta_j$ exakt 0? Kreuzen Sie jeden Fall an, der es dazu macht oder machen kann.`,
  hints: [
    String.raw`Bei orthogonalen Spalten ist jeder Koeffizient ein eigenes Problem in einem Gewicht. Welches $z$ ergibt dort 0?`,
  ],
  labels: {
    orthogonal: String.raw`Die Spalten sind orthogonal, und es ist $x_j^\top y=0$.`,
    crossing: String.raw`An einem einzelnen $\lambda_2$, bei dem $\beta_j$, verfolgt mit wachsendem $\lambda_2$, sein Vorzeichen wechselt.`,
    'zero-column': String.raw`Die Spalte $x_j$ besteht aus Nullen.`,
    'large-lambda': String.raw`$\lambda_2$ ist endlich und groß genug, gleich bei welchen Daten.`,
    never: String.raw`Nie: Ridge-Koeffizienten sind immer ungleich null.`,
  },
  feedback: {
    orthogonal: String.raw`Denken Sie noch einmal an orthogonale Spalten: Jeder Koeffizient ist dann $x_j^\top y/(\lVert x_j\rVert^2+\lambda_2)$. Und wenn der Zähler 0 ist?`,
    crossing: String.raw`Bei korrelierten Spalten kann ein Koeffizient mit wachsendem $\lambda_2$ sein Vorzeichen wechseln, und sein Weg ist stetig. Was geschieht dazwischen?`,
    'zero-column': String.raw`Eine Spalte aus Nullen berührt die Anpassung gar nicht. Welches $\beta_j$ wählt der Strafterm allein?`,
    'large-lambda': String.raw`Ein großes $\lambda_2$ macht Koeffizienten klein, und 0 wird erst für $\lambda_2\to\infty$ erreicht. Bei einem Gewicht ist $z/(1+\lambda_2)$ für kein endliches $\lambda_2$ gleich 0, außer wenn $z=0$ ist.`,
    never: String.raw`Exakte Nullen kommen vor, nur nicht durch die Größe von $\lambda_2$. Setzen Sie in der Abbildung $z=0$: Das Ridge-Gewicht ist exakt 0.`,
  },
  solution: String.raw`Orthogonale Spalten ergeben $\beta_j=x_j^\top y/(\lVert x_j\rVert^2+\lambda_2)$, und das ist 0, wo $x_j^\top y=0$ gilt. Eine Spalte aus Nullen überlässt $\beta_j$ dem Strafterm allein, und der wählt 0. Ein stetiger Weg, der sein Vorzeichen wechselt, geht durch 0. Was Ridge nicht kann, ist allein durch seine Stärke eine Null zu erzeugen: Kein endliches $\lambda_2$ ist eine Schwelle.`,
};

export const stepsToHalf: ItemTranslation = {
  version: 1,
  stem: String.raw`Die Daten ziehen nicht mehr, nur der Strafterm wirkt: Jeder Schritt setzt $w\leftarrow w-\eta\lambda w$ mit der Lernrate $\eta=[[learningRate]]$ und $\lambda=[[lambda]]$. Nach wie vielen Schritten ist $|w|$ zum ersten Mal höchstens halb so groß wie am Anfang?`,
  hints: [String.raw`Jeder Schritt multipliziert $w$ mit derselben Zahl. Mit welcher?`],
  labels: { steps: 'Schritte' },
  feedback: {
    linear: String.raw`Sie haben jeden Schritt denselben Betrag abziehen lassen. Er nimmt denselben Anteil von dem, was noch da ist; die Schritte werden also kleiner, und die Hälfte dauert länger.`,
    'one-short': String.raw`Ein Schritt zu wenig: Nach so vielen Schritten liegt $|w|$ noch etwas über der Hälfte.`,
  },
  solution: String.raw`Jeder Schritt multipliziert $w$ mit $1-\eta\lambda=[[factor]]$. Gesucht ist das kleinste ganze $t$ mit $[[factor]]^{t}\le\tfrac12$, also $t\ge\ln\tfrac12\,/\ln[[factor]]=[[exact]]$ und damit $t=[[steps]]$. Jeweils $[[steps]]$ weitere Schritte halbieren es noch einmal: Es wird so klein, wie man will, und nie 0.`,
};
