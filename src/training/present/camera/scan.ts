import { arrivals } from "./arrivals.ts";
import { type CameraFault, closeCamera, nextCamera, openCamera } from "./camera.ts";
import { type QrReader, qrReader } from "./qr-reader.ts";

/** Between two looks, in milliseconds: often enough for a hand held still, seldom enough for an old computer. */
const PAUSE = 120;

/** Why scanning ended by itself. */
export type ScanFault = CameraFault | "reader" | "ended";

/** A running picture. */
export interface Picture {
  /** To be shown as in a mirror: the camera faces the people. */
  readonly mirrored: boolean;
  /** The camera to change to, if there is another. */
  readonly next: string | null;
}

/** What a scan tells whoever began it; nothing more once it was stopped. */
export interface Hear {
  readonly onPicture: (picture: Picture) => void;
  /** A code has come before the camera. */
  readonly onFound: (text: string) => void;
  readonly onFault: (fault: ScanFault) => void;
}

/** Looks again and again until the signal comes. */
async function look(video: HTMLVideoElement, read: QrReader, onFound: Hear["onFound"], signal: AbortSignal) {
  const arrives = arrivals();
  while (!signal.aborted) {
    const texts = await read(video);
    for (const text of texts) if (!signal.aborted && arrives(text, Date.now())) onFound(text);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/**
 * Shows a camera in a video and reads codes from it until the signal comes; then the camera is given back.
 * @param device which camera; null leaves it to the browser
 */
export async function scan(
  video: HTMLVideoElement,
  device: string | null,
  hear: Hear,
  signal: AbortSignal,
): Promise<void> {
  const fail = (fault: ScanFault) => {
    if (!signal.aborted) hear.onFault(fault);
  };
  const read = await qrReader().catch(() => null);
  if (!read) return fail("reader");
  const stream = await openCamera(device);
  if (typeof stream === "string") return fail(stream);
  // It may have been stopped while the browser asked.
  if (signal.aborted) return closeCamera(stream);
  signal.addEventListener("abort", () => closeCamera(stream));
  const [track] = stream.getVideoTracks();
  track?.addEventListener("ended", () => fail("ended"));
  video.srcObject = stream;
  // Where it is not to play there is no picture, and none is read.
  await video.play().catch(() => {});
  const { facingMode, deviceId } = track?.getSettings() ?? {};
  const next = await nextCamera(deviceId);
  if (signal.aborted) return;
  hear.onPicture({ mirrored: facingMode !== "environment", next });
  await look(video, read, hear.onFound, signal);
}
