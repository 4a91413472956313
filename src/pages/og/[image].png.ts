import type { APIRoute, GetStaticPaths } from "astro";
import { drawShareImage } from "../../document/share-image.ts";
import { loadMeasure } from "../../measure/index.ts";

export const getStaticPaths: GetStaticPaths = () => [
  { params: { image: "site" }, props: {} },
  ...loadMeasure().articles.map((article) => ({ params: { image: String(article.number) }, props: { article } })),
];

/** The picture that stands for a page where it is shared. No page loads it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(await drawShareImage(props.article), { headers: { "content-type": "image/png" } });
