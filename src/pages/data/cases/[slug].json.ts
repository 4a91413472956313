import type { APIRoute } from "astro";
import { caseNames } from "../../../training/collect.ts";
import { loadCases } from "../../../training/load-cases.ts";

export const getStaticPaths = () => loadCases().map((one) => ({ params: { slug: one.slug }, props: { one } }));

/** One case with the names of what it asks, as the self-assessment fetches it. */
export const GET: APIRoute = async ({ props }) =>
  new Response(JSON.stringify({ one: props.one, ...(await caseNames()) }), {
    headers: { "content-type": "application/json" },
  });
