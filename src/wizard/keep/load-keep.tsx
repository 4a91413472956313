import type { ComponentType } from "preact";
import { loadKeepData } from "./keep-data.ts";
import { Opening, type OpeningProps } from "./Opening.tsx";
import { Share, type ShareProps } from "./Share.tsx";

/** Fetches the words of saving and sharing. Rejects where they cannot be had. */
export async function loadShare(): Promise<ComponentType<Omit<ShareProps, "keep">>> {
  const keep = await loadKeepData();
  return (props) => <Share {...props} keep={keep} />;
}

/** Fetches the words of opening answers. Rejects where they cannot be had. */
export async function loadOpening(): Promise<ComponentType<Omit<OpeningProps, "keep">>> {
  const keep = await loadKeepData();
  return (props) => <Opening {...props} keep={keep} />;
}
