// What a link to a page is shown with in messages and on other sites.
import type { APIRoute } from 'astro';
import { socialPictures, type SocialPicture } from '#layouts/social-pictures.ts';

export const getStaticPaths = async () =>
  (await socialPictures()).map((picture) => ({
    params: { name: picture.name },
    props: { picture },
  }));

interface Props {
  readonly picture: SocialPicture;
}

export const GET: APIRoute<Props> = async ({ props: { picture } }) =>
  new Response(new Uint8Array(await picture.png()), { headers: { 'Content-Type': 'image/png' } });
