import { fill } from "../fill.ts";
import { chineseDate, hasLapsed, loadMeasure } from "../measure/index.ts";
import { loadSite } from "../site.ts";
import { loadDocumentWords } from "./words.ts";

/** The path of the picture that stands for a page where it is shared: one for each article, one for the site. */
export function imagePath(article: number | undefined): string {
  return `/og/${article ?? "site"}.png`;
}

/** How the measure stands, as a picture may say it: 失效（有效期届满） once it has lapsed for good, before that only the last day. */
export function shareStatus(): string {
  const { validity } = loadMeasure();
  const { share } = loadDocumentWords();
  const standing = hasLapsed(validity)
    ? loadSite().validity.lapsed
    : fill(share.period, { expires: chineseDate(validity.expires) });
  return fill(share.status, { standing, unofficial: share.unofficial });
}
