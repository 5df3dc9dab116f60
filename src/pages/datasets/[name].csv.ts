// The data sets of the course, for the lines of R and Python that stand under its figures.
import type { APIRoute } from 'astro';

const files = import.meta.glob<string>('/content/datasets/*.csv', {
  eager: true,
  query: '?raw',
  import: 'default',
});

/** "/content/datasets/phones.csv" → "phones" */
const nameOf = (path: string): string => path.replace(/^.*\/|\.csv$/g, '');

export const getStaticPaths = () =>
  Object.entries(files).map(([path, text]) => ({
    params: { name: nameOf(path) },
    props: { text },
  }));

export const GET: APIRoute = ({ props }) => new Response(String(props['text']));
