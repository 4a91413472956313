import { satteri } from "@astrojs/markdown-satteri";
import mdx from "@astrojs/mdx";
import preact from "@astrojs/preact";
import { defineConfig } from "astro/config";
import layerOrder from "./src/integrations/layer-order.ts";
import relativePaths from "./src/integrations/relative-paths.ts";
import searchIndex from "./src/integrations/search-index.ts";

export default defineConfig({
  trailingSlash: "always",
  // Where the site is published, if that is known: see src/document/address.ts.
  ...(process.env.SITE_URL ? { site: process.env.SITE_URL } : {}),
  // GFM strikes out 2022~2024 and smart punctuation would change quotes: the words stay as they are written.
  markdown: { syntaxHighlight: false, processor: satteri({ features: { gfm: false, smartPunctuation: false } }) },
  integrations: [layerOrder(), mdx(), preact(), searchIndex(), relativePaths()],
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
    build: {
      target: ["chrome102", "safari15.4", "firefox115"],
      rolldownOptions: {
        output: {
          // What every page runs at its start comes in one request, with all that it shares with what is loaded later.
          codeSplitting: { groups: [{ name: "page", test: /src\/layouts\/page\.ts$/ }] },
        },
      },
    },
    // One build serves under any base path: what scripts load is found relative to themselves.
    experimental: { renderBuiltUrl: () => ({ relative: true }) },
  },
});
