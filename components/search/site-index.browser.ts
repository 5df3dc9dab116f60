import { language } from '#language/current.ts';
import { siteSearch } from './engine.browser.ts';

const base = import.meta.env.BASE_URL;

/** What this site's build has put into its index. */
export const index = siteSearch(`${base}pagefind/`, base, language().code);
