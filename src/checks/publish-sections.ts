// Adds the sections of a build to the list of those that were published.
//   npm run sections            builds the site first
//   npm run sections -- <build under /shrinkage/>
import { writeFileSync } from 'node:fs';
import { base, givenOrBuilt } from './based-build.ts';
import { publishedFile, readPublished, sectionsIn, withSections } from './published-sections.ts';
import { readSite } from './site.ts';

const folder = givenOrBuilt(process.argv[2], 'reports/sections');
const sections = withSections(readPublished(), sectionsIn(readSite(folder, base)));
writeFileSync(publishedFile, `${JSON.stringify(sections, null, 2)}\n`);
