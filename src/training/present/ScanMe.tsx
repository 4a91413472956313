import { useEffect, useRef, useState } from "preact/hooks";
import type { PresentWords } from "./words.ts";

interface Props {
  text: string;
  caption: string;
  words: PresentWords["votes"];
}

/** An address as a QR code with its caption below it; the caption alone where it cannot be drawn. */
export function ScanMe({ text, caption, words }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [tooLong, setTooLong] = useState(false);
  useEffect(() => {
    import("../../codes/qr-picture.ts").then(
      ({ qrPicture }) => {
        const picture = qrPicture(text, words.qr);
        place.current?.replaceChildren(picture ?? "");
        setTooLong(picture === null);
      },
      () => {},
    );
  }, [text, words]);
  return (
    <figure class="vote__qr">
      <div ref={place} />
      {tooLong && <p>{words.tooLong}</p>}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
