/** Stands in for `@preact/signals`, which nothing here uses (see `astro.config.mjs`). */
export {};
