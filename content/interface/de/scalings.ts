import type { Translation } from '#language/catalogue.ts';
import type { scalings as source } from '../en/scalings.ts';

export const scalings: Translation<typeof source> = {
  title: 'Warum ein Modell viele Zahlen hat',
  lead: 'Ein [[penalty: Strafterm]] wird gegen einen [[loss: Verlust]] abgewogen. Wer den Verlust anders schreibt, muss das Gewicht vor dem Strafterm um denselben Faktor ändern; sonst ändert sich am Modell nichts.',
  sum: '<b>Summe oder Mittelwert.</b> Der Mittelwert der quadrierten Fehler ist die Summe geteilt durch $n$, sein λ also auch. Bei einer Summe zählt dasselbe λ mit jeder hinzukommenden Zeile weniger; bei einem Mittelwert nicht.',
  half: '<b>Ein Halb.</b> Manche schreiben ein ½ vor den Verlust, manche vor den Strafterm, manche vor beide oder vor keinen. Jedes ½ auf nur einer Seite ist ein Faktor zwei.',
  target:
    '<b>Die Skala von y.</b> glmnet teilt $y$ durch seine Standardabweichung $s_y$, bevor es mit <code>family = "gaussian"</code> anpasst. Die Quadrate im Verlust und im L2-Strafterm schrumpfen gleich, nämlich mit dem Quadrat; λ selbst wird einmal geteilt, und der L2-Teil kommt durch $s_y$ geteilt heraus. Der L1-Teil nicht.',
  columns:
    '<b>Die Skala der Spalten.</b> Ein Strafterm sieht Gewichte, und eine Spalte in anderen Einheiten hat ein anderes Gewicht. Beide Anpassungen müssen dieselben Spalten sehen: siehe [[standardization: Standardisierung]].',
  rate: '<b>Die Lernrate.</b> In einem Optimierer nimmt [[weight-decay: Weight Decay]] jedem Gewicht in jedem Schritt einen Anteil. Bibliotheken multiplizieren diesen Anteil mit der Lernrate, die Arbeit über [[adamw: AdamW]] tut es nicht. Wo der Abbau außerhalb des [[momentum: Momentums]] steht, wie in Keras, sammelt er sich nicht wie der Gradient über vergangene Schritte an.',
  intercept:
    'Bei alledem ist der [[intercept: Achsenabschnitt]] frei von Strafe. Wo eine Bibliothek ihn bestraft, solange man es ihr nicht verbietet, verbieten es ihr die Zeilen zum Einfügen. Die Formeln nennen die Gewichte $w$, $\\beta$, $b$, $W$ oder $\\theta$, wie es jede Bibliothek tut; $\\ell_i$ ist der logarithmische Verlust einer Zeile und $\\mathcal L$ der Verlust, mit dem ein Netz trainiert wird.',
  choosing:
    'Wie λ gewählt wird und warum es sich mit der Anzahl der Zeilen ändert, ist Gegenstand der Lektion über die <a href="{lesson}">Wahl von λ</a>. Dieselben Gewichte werden nur so genau erreicht, wie ein Löser geht: glmnet, Gradientenabstieg und stochastische Schritte hören früh auf, wenn man es ihnen nicht verbietet.',
};
