import type { AstroIntegration } from "astro";

/** The order of the cascade layers comes first on every page, whatever component's styles are gathered before the layout's. */
export default function layerOrder(): AstroIntegration {
  return {
    name: "layer-order",
    hooks: {
      "astro:config:setup": ({ injectScript }) => {
        injectScript("page-ssr", 'import "/src/styles/layers.css";');
      },
    },
  };
}
