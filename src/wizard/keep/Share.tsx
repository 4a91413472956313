import { useState } from "preact/hooks";
import { download } from "../../download.ts";
import { fill } from "../../fill.ts";
import { chinaDay } from "../../law/index.ts";
import { copyText } from "../../reading/clipboard.ts";
import type { Words } from "../../wording/words.ts";
import type { Session } from "../session.ts";
import { toFragment } from "./codec.ts";
import { toFile } from "./file.ts";
import type { KeepData } from "./keep-words.ts";
import { OpenFile } from "./OpenFile.tsx";
import { QrCode } from "./QrCode.tsx";

export interface ShareProps {
  session: Session;
  words: Words;
  keep: KeepData;
}

/** Messages cut longer links. */
const MOST_LENGTH = 2000;

/** The answers as a link, a QR code and a file, and the way back; names and the user's own reasons only if ticked. */
export function Share({ session, words, keep }: ShareProps) {
  const { share } = keep.words;
  const [choice, setChoice] = useState({ names: false, reasons: false });
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState(false);
  const [qr, setQr] = useState(false);
  const address = location.origin + location.pathname + toFragment(session, keep.edition, choice);
  const carried = {
    names: session.persons.some(({ label }) => label),
    reasons: session.reasons !== undefined,
  };

  async function copy(): Promise<void> {
    const done = await copyText(address);
    setByHand(!done);
    setSaid(done ? share.copied : share.byHand);
  }

  function save(): void {
    const file = fill(share.file, { date: chinaDay(new Date()) });
    download(file, toFile(session, keep.edition, choice), "application/json");
    setSaid(fill(share.saved, { file }));
  }

  return (
    <div class="keep__body">
      <p>{share.carries}</p>
      {(["names", "reasons"] as const)
        .filter((one) => carried[one])
        .map((one) => (
          <label key={one} class="keep__choice">
            <input
              type="checkbox"
              checked={choice[one]}
              onChange={(event) => setChoice({ ...choice, [one]: event.currentTarget.checked })}
            />{" "}
            {share[one]}
          </label>
        ))}
      <p class="hint">{share.warning}</p>
      <div class="keep__buttons">
        <button type="button" class="button" onClick={copy}>
          {share.copy}
        </button>
        <button type="button" class="button" aria-expanded={qr} onClick={() => setQr(!qr)}>
          {qr ? keep.words.qr.hide : keep.words.qr.show}
        </button>
        <button type="button" class="button" onClick={save}>
          {share.save}
        </button>
      </div>
      <p role="status">{said}</p>
      {byHand && (
        <input
          class="keep__link"
          aria-label={share.link}
          readOnly
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
      {address.length > MOST_LENGTH && <p>{fill(share.long, { n: address.length })}</p>}
      {qr && <QrCode text={address} words={words} keep={keep.words} />}
      <OpenFile words={keep.words.open} />
    </div>
  );
}
