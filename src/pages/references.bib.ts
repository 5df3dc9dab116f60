// Every work that the course cites, for BibTeX.
import type { APIRoute } from 'astro';
import { bibtex } from '#components/prose/bibtex.ts';
import { citedWorks } from '#layouts/works.ts';

export const GET: APIRoute = async () => {
  const works = await citedWorks();
  return new Response(`${works.map(({ id, work }) => bibtex(id, work)).join('\n\n')}\n`);
};
