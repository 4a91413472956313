import { download } from "../../download.ts";
import { unreadText } from "./store.ts";
import type { OwnWords } from "./words.ts";

/** Says that something of what is kept cannot be read, and hands it out as it is. */
export function Unread({ words }: { words: OwnWords }) {
  return (
    <>
      <p role="alert">{words.damaged}</p>
      <div class="own__tools">
        <button type="button" class="button" onClick={() => download(words.unreadName, unreadText(), "text/plain")}>
          {words.unreadSave}
        </button>
      </div>
    </>
  );
}
