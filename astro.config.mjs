import { fileURLToPath } from "node:url";
import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import layerOrder from "./src/integrations/layer-order.ts";
import ownPolicies from "./src/integrations/own-policy.ts";
import relativePaths from "./src/integrations/relative-paths.ts";
import searchIndex from "./src/integrations/search-index.ts";
import serviceWorker from "./src/integrations/service-worker.ts";

/** What every page runs at its start comes in one request, with all that it shares with what is loaded later. */
const PAGE = { name: "page", priority: 3, test: /src\/layouts\/page\.ts$/ };

/** Islands that ask nothing of the law come without it. */
const PREACT = { name: "preact", priority: 4, test: /\/node_modules\/preact\/|\/src\/link\.ts$/ };

/** Small helpers of the scripts that are fetched when used, and those that older browsers need for classes: one request for all. */
const TOOLS = {
  name: "tools",
  priority: 2,
  test: /\/src\/reading\/(element|fetched)\.ts$|helpers\/.*class[A-Z]\w+\.js$/,
};

/** What the first question of the self-assessment needs travels in one file; what is fetched later stays apart from it. */
const FIRST_QUESTION = {
  name: "first-question",
  priority: 1,
  test: /\/(xstate\/|src\/law\/(?!refs|period|parse|ternary|change|separates|evidence|deadlines|remedies|consequences|ledger|what-if|applying|premises)|src\/wizard\/(session|place|steps|persons|matters|name-step|load-part|draft|history|stale|storage|use-\w+|Wizard|AnswerList|Lazy|OfficialQuote|QuestionPage|RefLinks|Restart|Stages)\.|src\/wizard\/(fields\/(ChoiceList|Field|ticks)|guide\/Guide|keep\/(incoming|Arrival|Keep)|parts\/(AskedField|Folds?|AfterPaint|Outstanding|SoFar|Toolbar))\.|src\/wording\/(field-of|name-set)\.)/,
};

export default defineConfig({
  trailingSlash: "always",
  // Where the site is published, if that is known: see src/document/address.ts.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  // GFM strikes out 2022~2024 and smart punctuation would change quotes: the words stay as they are written.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  integrations: [layerOrder(), mdx(), preact(), searchIndex(), relativePaths(), ownPolicies(), serviceWorker()],
  build: { inlineStylesheets: "always" },
  compressHTML: true,
  devToolbar: { enabled: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "manifest-src 'self'",
        "font-src 'self'",
        "worker-src 'self'",
      ],
      // Pagefind compiles its index reader from WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  vite: {
    // Nothing here uses signals: what the Preact integration would load for them is left out.
    resolve: { alias: { "@preact/signals": fileURLToPath(new URL("./src/no-signals.ts", import.meta.url)) } },
    build: {
      target: ["chrome102", "safari15.4", "firefox115"],
      // Importing the law does nothing by itself: of its one door only what is used travels.
      rolldownOptions: {
        treeshake: { moduleSideEffects: (id) => !id.includes("/src/law/") },
        output: { codeSplitting: { groups: [PREACT, PAGE, TOOLS, FIRST_QUESTION] } },
      },
    },
    // One build serves under any base path: what scripts load is found relative to themselves.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
