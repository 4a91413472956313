import type { APIRoute, GetStaticPaths } from "astro";
import { collectVotes } from "../../../training/present/collect.ts";

export const getStaticPaths = (async () =>
  [...(await collectVotes())].map(([slug, data]) => ({ params: { slug }, props: { data } }))) satisfies GetStaticPaths;

/** One case as a phone needs it to vote: without the key. */
export const GET: APIRoute = ({ props }) =>
  new Response(JSON.stringify(props.data), { headers: { "content-type": "application/json" } });
