import { useEffect, useState } from "preact/hooks";
import type { PresentWords } from "./words.ts";

type Drawing = typeof import("../../wizard/keep/qr.ts");

interface Props {
  text: string;
  caption: string;
  words: PresentWords["votes"];
}

/** An address as a QR code with its caption below it; the caption alone where it cannot be drawn. */
export function ScanMe({ text, caption, words }: Props) {
  const [draw, setDraw] = useState<Drawing | null>(null);
  useEffect(() => {
    import("../../wizard/keep/qr.ts").then(setDraw, () => {});
  }, []);
  const modules = draw?.qrModules(text);
  const size = modules?.length ?? 1;
  return (
    <figure class="vote__qr">
      {draw && modules && (
        <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" role="img" aria-label={words.qr}>
          <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
          <path fill="#000" d={draw.qrPath(modules)} />
        </svg>
      )}
      {draw && !modules && <p>{words.tooLong}</p>}
      <figcaption>{caption}</figcaption>
    </figure>
  );
}
