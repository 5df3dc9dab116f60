// What the course consists of. The comment on each field is the author's manual.
import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';

const slug = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/, 'A slug is lower-case words joined by hyphens.');
const track = z.enum(['statistics', 'weight-decay', 'outliers']);

/** "02-one-weight/index.mdx" → "one-weight" */
const slugOf = ({ entry }: { entry: string }): string => entry.replace(/^\d+-|\/index\.mdx$/g, '');

/** One folder each: content/lessons/<number>-<slug>/index.mdx; the number is its place in the course. */
const lessons = defineCollection({
  loader: glob({ pattern: '*/index.mdx', base: './content/lessons', generateId: slugOf }),
  schema: z.strictObject({
    /** A few words; the page's heading and its name on the map. */
    title: z.string(),
    /** What comes after the colon: the contrast or question that the lesson turns on. */
    subtitle: z.string(),
    /** One or two plain sentences, without formulas, for search results and previews. */
    description: z.string().max(160),
    tracks: z.array(track).nonempty(),
    /** Slugs of the lessons that must come before it, planned ones included. */
    prerequisites: z.array(slug),
    /** Which of the popular questions it settles, by number. */
    questions: z.array(z.number().int().positive()),
    /** What a reader can do afterwards, each begun with a verb; quiz items name these ids. */
    objectives: z.array(z.strictObject({ id: slug, text: z.string() })).nonempty(),
  }),
});

/** "02-one-weight/index.de.mdx" → "one-weight.de" */
const translationOf = ({ entry }: { entry: string }): string =>
  entry.replace(/^\d+-|\.mdx$/g, '').replace('/index', '');

/** A lesson in another language, beside its index.mdx: the rest of the frontmatter stands there. */
const translations = defineCollection({
  loader: glob({ pattern: '*/index.??.mdx', base: './content/lessons', generateId: translationOf }),
  schema: z.strictObject({
    title: z.string(),
    subtitle: z.string(),
    description: z.string().max(160),
    /** The text of each objective, by its id. */
    objectives: z.record(slug, z.string()),
  }),
});

/** A place in the course for a lesson not written yet, keyed by slug. The lesson's own page overrides it. */
const planned = defineCollection({
  loader: file('content/planned.yaml'),
  schema: z.strictObject({
    /** Its place in the course, and its folder's number once it is written. */
    number: z.number().int().positive(),
    title: z.string(),
    tracks: z.array(track).nonempty(),
    prerequisites: z.array(slug),
    /** One line: what one will understand. */
    promise: z.string(),
  }),
});

/** The popular questions, keyed by number. Every text is our own wording, without TeX. */
const questions = defineCollection({
  loader: file('content/questions.yaml'),
  schema: z.strictObject({
    question: z.string(),
    /** The answer in circulation, paraphrased; only ever shown marked as such. */
    claim: z.string(),
    /** One sentence on what is wrong with it, true by itself. */
    flaw: z.string(),
    /** The correct statement with its conditions. */
    answer: z.string(),
    /** Slugs of the lessons that settle it, in reading order. */
    lessons: z.array(slug).nonempty(),
  }),
});

/** Keyed by id: first author's family name and year, "tibshirani-1996". */
const references = defineCollection({
  loader: file('content/references.yaml'),
  schema: z
    .strictObject({
      /** "Family, G." each, in the order of the title page. */
      authors: z.array(z.string()).nonempty(),
      year: z.number().int(),
      title: z.string(),
      /** Journal with volume, issue and pages; or publisher; or conference. */
      where: z.string(),
      /** Bare, without https://doi.org/ */
      doi: z.string().optional(),
      /** Bare, "1711.05101" */
      arxiv: z.string().optional(),
      /** Only where there is neither DOI nor arXiv number. */
      url: z.url().optional(),
    })
    .refine(({ doi, arxiv, url }) => doi ?? arxiv ?? url, 'A reference needs a doi, arxiv or url.'),
});

/** Keyed by id, which is also the anchor on the glossary page. */
const glossary = defineCollection({
  loader: file('content/glossary.yaml'),
  schema: z.strictObject({
    term: z.string(),
    /** One or two sentences without TeX: they stand in a small pop-up, too. */
    definition: z.string(),
    /** Slug of the lesson that explains it; it becomes a link when that lesson is written. */
    lesson: slug,
    /** Other names, symbols and spellings, for those who search by them. */
    also: z.array(z.string()).optional(),
    /** Ids of neighbouring terms. */
    see: z.array(slug).optional(),
  }),
});

/** "content/glossary.de.yaml" → "de" */
const codeOf = ({ entry }: { entry: string }): string => entry.replace(/^\w+\.|\.yaml$/g, '');

/** The popular questions in another language: what of each is written there, by its number. */
const questionTexts = defineCollection({
  loader: glob({ pattern: 'questions.??.yaml', base: './content', generateId: codeOf }),
  schema: z.record(
    z.string(),
    z.strictObject({
      question: z.string(),
      claim: z.string(),
      flaw: z.string(),
      answer: z.string(),
    }),
  ),
});

/** The glossary in another language: what of each entry is written there, by its id. */
const glossaryTexts = defineCollection({
  loader: glob({ pattern: 'glossary.??.yaml', base: './content', generateId: codeOf }),
  schema: z.record(
    slug,
    z.strictObject({
      term: z.string(),
      definition: z.string(),
      /** Other names in that language; those of the source are found beside them. */
      also: z.array(z.string()).optional(),
    }),
  ),
});

export const collections = {
  lessons,
  translations,
  planned,
  questions,
  questionTexts,
  references,
  glossary,
  glossaryTexts,
};
