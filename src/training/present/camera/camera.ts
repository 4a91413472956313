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

/** Asks for the camera, without sound; the fault where it cannot be had. Whoever gets the stream stops it. */
export async function openCamera(): Promise<MediaStream | CameraFault> {
  if (!isSecureContext) return "insecure";
  if (!navigator.mediaDevices?.getUserMedia) return "unsupported";
  try {
    return await navigator.mediaDevices.getUserMedia({ video: WISHED, audio: false });
  } catch (error) {
    return (error instanceof DOMException && FAULTS[error.name]) || "failed";
  }
}

/** Gives the camera back: its light goes out. */
export function closeCamera(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
