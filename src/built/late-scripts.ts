// The first screen is painted before any script is fetched: scripts make it answer, and text and
// pictures are there without them. What a page must do earlier stands in it.
import { rewritingPages } from './rewriting-pages.ts';

const fetched = '<script type="module" src=';

// A browser does not fetch a type that it does not know.
const waiting = '<script type="later-module" src=';

// In words of 2009, so that the oldest browser reads them. One that lacks what the scripts are written
// with (see `supported-browsers.ts`) shows what a page without scripts shows, and the notice; one that
// knows no cascade layers reads their rules without them. What style sheets leave for scripts to draw is
// drawn where these do not run or cannot be fetched, too.
const start = `<script>
addEventListener('DOMContentLoaded', function () {
  var all = function (selector, action) {
    Array.prototype.forEach.call(document.querySelectorAll(selector), action);
  };
  var scriptless = function () {
    document.documentElement.setAttribute('data-scriptless', '');
  };
  if (!('popover' in HTMLElement.prototype)) {
    scriptless();
    all('style', function (sheet) {
      var text = sheet.textContent.replace(/\\(scripting: ?none\\)/g, 'all');
      sheet.textContent = self.CSSLayerBlockRule ? text : text.replace(/@layer [a-z]+ ?{/g, '@media all{');
    });
    all('noscript', function (hidden) { hidden.outerHTML = hidden.textContent; });
    return all('.too-old', function (notice) { notice.hidden = false; });
  }
  requestAnimationFrame(function () {
    setTimeout(function () {
      all('script[type="later-module"]', function (late) {
        var script = document.createElement('script');
        script.type = 'module';
        script.async = false;
        script.onerror = scriptless;
        script.src = late.src;
        document.head.appendChild(script);
      });
    });
  });
});
</script>`;

/** The page with its scripts fetched, in their order, once it has been painted. */
export const withLateScripts = (html: string): string =>
  html.includes(fetched)
    ? html.replaceAll(fetched, waiting).replace('</head>', () => `${start}</head>`)
    : html;

/** An Astro integration that does so to every page. */
export const lateScripts = () => rewritingPages('late-scripts', withLateScripts);
