import type { ItemTranslation } from '#quiz/item-translation.ts';

export const slopesAtZero: ItemTranslation = {
  version: 1,
  stem: String.raw`Sei $J(w)=\tfrac12(z-w)^2+\lambda_1|w|+\tfrac12\lambda_2w^2$ mit $z=[[z]]$, $\lambda_1=[[lambda1]]$ und $\lambda_2=[[lambda2]]$. Welche Steigung hat $J$ bei $w=0$ von links, und welche von rechts?`,
  hints: [
    String.raw`Nehmen Sie die drei Terme nacheinander. Nur einer von ihnen hat bei 0 einen Knick.`,
  ],
  labels: { left: 'Steigung von links', right: 'Steigung von rechts' },
  feedback: {
    swapped: String.raw`Das ist die Steigung auf der anderen Seite der 0. Links ist $|w|=-w$ mit der Steigung $-1$, rechts $|w|=w$ mit der Steigung $+1$.`,
    smooth: String.raw`Das ist die Steigung des Datenterms allein. Bei 0 hat $\lambda_1|w|$ links die Steigung $-\lambda_1$ und rechts $+\lambda_1$; sie schwindet nicht.`,
    'l2-push': String.raw`Sie haben $\lambda_2$ bei 0 drücken lassen. Die Steigung von $\tfrac12\lambda_2w^2$ ist $\lambda_2w$, und das ist bei $w=0$ gleich 0.`,
    'data-sign': String.raw`Prüfen Sie das Vorzeichen des Datenterms: Die Steigung von $\tfrac12(z-w)^2$ ist $w-z$, bei 0 also $-z$.`,
  },
  solution: String.raw`Bei $w=0$ hat der Datenterm die Steigung $-z=[[dataSlope]]$ und der quadratische Strafterm die Steigung 0, was auch immer $\lambda_2$ ist. Der Knick fügt links $-\lambda_1$ und rechts $+\lambda_1$ hinzu: $[[left]]$ und $[[right]]$. [[conclusion]]`,
  words: {
    'Zero lies between the two, so J rises on both sides and w = 0 is the minimum.':
      'Null liegt zwischen den beiden, J steigt also nach beiden Seiten, und w = 0 ist das Minimum.',
    'Zero does not lie between the two, so w = 0 is not the minimum.':
      'Null liegt nicht zwischen den beiden, w = 0 ist also nicht das Minimum.',
  },
};

export const proximalOrSubgradient: ItemTranslation = {
  version: 1,
  stem: String.raw`Ein Gewicht steht bei $w=[[w]]$, der Datenterm ist dort flach, und $\lambda_1|w|$ drückt in einem Schritt mit $\eta\lambda_1=[[push]]$, wobei $\eta$ die Lernrate ist. Wohin bringt es (i) der proximale Schritt, der $\tfrac12(u-w)^2+\eta\lambda_1|u|$ über $u$ minimiert, und (ii) der einfache Subgradientenschritt $w-\eta\lambda_1\operatorname{sign}(w)$?`,
  hints: [
    String.raw`Einer von beiden ist die weiche Schwelle. Der andere ist eine einfache Subtraktion.`,
  ],
  labels: { proximal: '(i) proximaler Schritt', subgradient: '(ii) Subgradientenschritt' },
  feedback: {
    'proximal-overshoots': String.raw`Der proximale Schritt minimiert, und jenseits der 0 steigt seine Zielfunktion nur noch: Ist der Druck größer als $|w|$, hält er bei exakt 0 an.`,
    'subgradient-stops': String.raw`Ein Subgradientenschritt weiß nichts von dem Knick vor ihm: Er zieht $\eta\lambda_1$ mit dem Vorzeichen ab, das $w$ *jetzt* hat, und springt so über die 0.`,
    'wrong-direction': String.raw`Der Strafterm drückt zur 0 hin, nicht von ihr weg.`,
  },
  solution: String.raw`Der proximale Schritt ist die weiche Schwelle: $|w|=[[size]]$ ist nicht größer als $[[push]]$, also ergibt er exakt $[[proximal]]$. Der Subgradientenschritt zieht $[[push]]$ von der Größe ab und landet bei $[[subgradient]]$, auf der anderen Seite. Exakte Nullen kommen vom proximalen Schritt.`,
};

export const whatAKinkImplies: ItemTranslation = {
  version: 1,
  stem: String.raw`Der Strafterm $\lambda_1|w|$ hat bei $w=0$ einen Knick, $\tfrac12\lambda_2w^2$ hat keinen. Welche Aussagen gelten, wenn $\tfrac12(z-w)^2$ plus einer von ihnen minimiert wird? Beide $\lambda$ sind positiv und endlich.`,
  hints: [
    String.raw`An einem Minimum ist die Steigung links höchstens 0 und die Steigung rechts mindestens 0.`,
  ],
  labels: {
    interval: String.raw`Mit $\lambda_1|w|$ gibt es ein ganzes Intervall von $z$, deren Minimum $w=0$ ist.`,
    'needs-push': String.raw`Mit $\tfrac12\lambda_2w^2$ bewegt jedes $z\ne0$ das Minimum von der 0 weg.`,
    'between-slopes': String.raw`Mit $\lambda_1|w|$ genügt es für ein Minimum bei 0, dass dort die linke Steigung $\le0$ und die rechte $\ge0$ ist.`,
    'steep-enough': String.raw`Ist $\lambda_2$ groß genug, so hält auch $\tfrac12\lambda_2w^2$ ein ganzes Intervall von $z$ bei exakt 0.`,
    descent: String.raw`Wegen des Knicks endet einfacher Subgradientenabstieg mit fester Lernrate bei exakt 0.`,
  },
  feedback: {
    interval: String.raw`Für welche $z$ liegt 0 zwischen den Steigungen $-z-\lambda_1$ und $-z+\lambda_1$? Für mehr als eines.`,
    'needs-push': String.raw`Welche Steigung hat $\tfrac12\lambda_2w^2$ bei 0, und was kann sie der Steigung $-z$ der Daten entgegensetzen?`,
    'between-slopes': String.raw`Die Zielfunktion ist konvex. Wenn sie von links auf die 0 zu fällt und nach rechts steigt, kann sie dann irgendwo sonst tiefer liegen?`,
    'steep-enough': String.raw`Ein größeres $\lambda_2$ macht die Parabel schmaler, und ihre Steigung bei 0 ist immer noch exakt 0. Nur $z=0$ ergibt $w=0$.`,
    descent: String.raw`Neben der 0 hat ein Subgradientenschritt auf der einen Seite die Länge $\eta|\lambda_1-z|$ und auf der anderen $\eta|\lambda_1+z|$. Keine von beiden schwindet, wenn sich $w$ der 0 nähert, also springen die Schritte hinüber und zurück. Ein proximaler Schritt hält bei 0 an, wo $|z|\le\lambda_1$ gilt.`,
  },
  solution: String.raw`Bei 0 sind die Steigungen mit $\lambda_1|w|$ gleich $-z-\lambda_1$ und $-z+\lambda_1$. Null liegt für alle $|z|\le\lambda_1$ zwischen ihnen, und weil die Zielfunktion konvex ist, macht das $w=0$ zum Minimum. Mit $\tfrac12\lambda_2w^2$ sind beide Steigungen $-z$: Die Kraft des Strafterms ist bei 0 verschwunden, also bleibt nur $z=0$ dort. Wie man zum Minimum gelangt, ist eine andere Frage: Der Knick gibt proximalen Schritten exakte Nullen, einfachen Subgradientenschritten nicht.`,
};
