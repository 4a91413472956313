import type { APIRoute, GetStaticPaths } from "astro";
import { allDownloads, type Download, sums } from "../../downloads/files.ts";

/** Every file that `/downloads/` lists, from the same bytes that its hashes are over. */
export const getStaticPaths = (async () => {
  const all = [...(await allDownloads()), await sums()];
  return all.map((download) => ({ params: { file: download.file }, props: { download } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ download: Download }> = ({ props }) => new Response(props.download.bytes);
