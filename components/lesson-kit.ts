// The tags that an author may write in a lesson.
import Item from './items/Item.astro';
import Predict from './items/Predict.astro';
import Quiz from './items/Quiz.astro';
import Agreement from './prose/Agreement.astro';
import Aside from './prose/Aside.astro';
import Box from './prose/Box.astro';
import Cite from './prose/Cite.astro';
import Constant from './prose/Constant.astro';
import Figure from './prose/Figure.astro';
import Formerly from './prose/Formerly.astro';
import PopularAnswer from './prose/PopularAnswer.astro';
import Proof from './prose/Proof.astro';
import SectionHeading from './prose/SectionHeading.astro';
import Step from './prose/Step.astro';
import SubsectionHeading from './prose/SubsectionHeading.astro';
import Term from './prose/Term.astro';
import TwoSources from './prose/TwoSources.astro';
import Value from './prose/Value.astro';
import Widget from './widgets/Widget.astro';
import WidgetLink from './widgets/WidgetLink.astro';

export const lessonKit = {
  Agreement,
  Aside,
  Box,
  Cite,
  Constant,
  Figure,
  Formerly,
  Item,
  PopularAnswer,
  Predict,
  Proof,
  Quiz,
  Step,
  Term,
  TwoSources,
  Value,
  Widget,
  WidgetLink,
  // What Markdown writes as ## and ###.
  h2: SectionHeading,
  h3: SubsectionHeading,
};
