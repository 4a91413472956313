import { useEffect, useState } from "preact/hooks";
import { download } from "../../download.ts";
import { fill } from "../../fill.ts";
import { chinaDay } from "../../law/index.ts";
import type { Words } from "../../wording/words.ts";
import type { KeepWords } from "./keep-words.ts";

interface Props {
  text: string;
  words: Words;
  keep: KeepWords;
}

type Drawing = typeof import("../../codes/qr.ts");

/** A text as a QR code, with the ways to save it. What draws it is loaded when it is first shown. */
export function QrCode({ text, words, keep: { qr } }: Props) {
  const [draw, setDraw] = useState<Drawing | "failed" | null>(null);
  useEffect(() => {
    import("../../codes/qr.ts").then(setDraw, () => setDraw("failed"));
  }, []);
  if (draw === null) return null;
  if (draw === "failed") return <p role="alert">{words.keepFailed}</p>;
  const modules = draw.qrModules(text);
  if (!modules) return <p role="alert">{qr.tooLong}</p>;
  const name = fill(qr.file, { date: chinaDay(new Date()) });
  const size = modules.length;

  async function savePng(drawing: Drawing, rows: readonly (readonly boolean[])[]): Promise<void> {
    const png = await drawing.qrPng(rows);
    if (png) download(`${name}.png`, png, "image/png");
  }

  return (
    <figure class="keep__qr">
      <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges" role="img" aria-label={qr.alt}>
        <path fill="#fff" d={`M0 0h${size}v${size}H0z`} />
        <path fill="#000" d={draw.qrPath(modules)} />
      </svg>
      <figcaption class="hint">{qr.hint}</figcaption>
      <div class="keep__buttons">
        <button
          type="button"
          class="button"
          onClick={() => download(`${name}.svg`, draw.qrSvg(modules), "image/svg+xml")}
        >
          {qr.svg}
        </button>
        <button type="button" class="button" onClick={() => savePng(draw, modules)}>
          {qr.png}
        </button>
      </div>
    </figure>
  );
}
