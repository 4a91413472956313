import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type Picture, scan } from "./camera/scan.ts";
import type { PresentWords } from "./words.ts";

interface Props {
  words: PresentWords["votes"]["camera"];
  onFound: (text: string) => void;
  onClose: () => void;
  /** Scanning could not begin or go on; says why. */
  onFault: (why: string) => void;
}

/** What the camera sees, so that a phone can be held right, from when this stands until it goes. */
export function CameraScan({ words, onFound, onClose, onFault }: Props) {
  const video = useRef<HTMLVideoElement>(null);
  const [picture, setPicture] = useState<Picture | null>(null);
  const [device, setDevice] = useState<string | null>(null);
  const latest = useRef({ onFound, onFault });
  latest.current = { onFound, onFault };

  useEffect(() => {
    const leaving = new AbortController();
    const hear = {
      onPicture: setPicture,
      onFound: (text: string) => latest.current.onFound(text),
      onFault: (fault: keyof typeof words.faults) => latest.current.onFault(words.faults[fault]),
    };
    if (video.current) scan(video.current, device, hear, leaving.signal);
    return () => leaving.abort();
  }, [words, device]);

  // Escape closes the camera before it means anything to the slides.
  useLayoutEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      event.stopPropagation();
      onClose();
    };
    addEventListener("keydown", close, { capture: true });
    return () => removeEventListener("keydown", close, { capture: true });
  });

  return (
    <figure class="vote__camera">
      <video
        ref={video}
        class={picture?.mirrored ? "vote__picture vote__picture--mirrored" : "vote__picture"}
        muted
        playsInline
        aria-label={words.picture}
      />
      <figcaption>{picture ? words.hint : words.opening}</figcaption>
      {picture?.next && (
        <button type="button" onClick={() => setDevice(picture.next)}>
          {words.change}
        </button>
      )}
    </figure>
  );
}
