/** Why there is no picture. */
export type CameraFault = "insecure" | "unsupported" | "refused" | "none" | "busy" | "failed";

const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "none",
  OverconstrainedError: "none",
  NotReadableError: "busy",
  AbortError: "busy",
};

/** A code on a phone at arm's length needs about this many points to be read. */
const WISHED: MediaTrackConstraints = { width: { ideal: 1280 }, height: { ideal: 720 } };

/**
 * Asks for a camera, without sound; the fault where it cannot be had. Whoever gets the stream stops it.
 * @param device which one; null leaves it to the browser
 */
export async function openCamera(device: string | null): Promise<MediaStream | CameraFault> {
  if (!isSecureContext) return "insecure";
  if (!navigator.mediaDevices?.getUserMedia) return "unsupported";
  try {
    const video = device === null ? WISHED : { ...WISHED, deviceId: { exact: device } };
    return await navigator.mediaDevices.getUserMedia({ video, audio: false });
  } catch (error) {
    return (error instanceof DOMException && FAULTS[error.name]) || "failed";
  }
}

/** The camera after this one, of those there are; null where it is the only one. A visualiser is often the second. */
export async function nextCamera(device: string | undefined): Promise<string | null> {
  const all = await navigator.mediaDevices.enumerateDevices().catch(() => []);
  const cameras = all.filter(({ kind, deviceId }) => kind === "videoinput" && deviceId !== "");
  const at = cameras.findIndex(({ deviceId }) => deviceId === device);
  return cameras.length > 1 ? (cameras[(at + 1) % cameras.length]?.deviceId ?? null) : null;
}

/** Gives the camera back: its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
