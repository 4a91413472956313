/** What stands in the QR codes of a picture; empty where there is none to be read. */
export type QrReader = (video: HTMLVideoElement) => Promise<readonly string[]>;

/** The browser's own reader, as far as it is used: TypeScript does not know it yet. */
interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The browser's own reader where it has one for QR codes; most computers have none. */
async function detectorClass(): Promise<DetectorClass | null> {
  const { BarcodeDetector = null } = globalThis as { BarcodeDetector?: DetectorClass };
  const formats = await BarcodeDetector?.getSupportedFormats().catch((): string[] => []);
  return formats?.some((format) => format === "qr_code") ? BarcodeDetector : null;
}

async function browsersReader(): Promise<QrReader | null> {
  const Detector = await detectorClass();
  if (!Detector) return null;
  const detector = new Detector({ formats: ["qr_code"] });
  return async (video) => (await detector.detect(video)).map(({ rawValue }) => rawValue);
}

const decoder = () => import("qr/decode.js");

/** Fetches beforehand what `qrReader` will need, so that it needs no network. Where it cannot be had, `qrReader` tries again. */
export async function prepareReader(): Promise<void> {
  if (!(await detectorClass())) await decoder().catch(() => {});
}

async function broughtReader(): Promise<QrReader> {
  const { decodeQR } = await decoder();
  const pen = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  return async (video) => {
    const { videoWidth: width, videoHeight: height } = video;
    if (!pen || width === 0) return [];
    if (pen.canvas.width !== width) pen.canvas.width = width;
    if (pen.canvas.height !== height) pen.canvas.height = height;
    pen.drawImage(video, 0, 0);
    try {
      return [decodeQR(pen.getImageData(0, 0, width, height))];
    } catch {
      // A picture without a code that can be read is the usual one.
      return [];
    }
  };
}

/**
 * Reads QR codes from a running video, with the browser's reader where it has one that works. Rejects where the other
 * one cannot be fetched.
 */
export async function qrReader(): Promise<QrReader> {
  const browsers = await browsersReader();
  let read = browsers ?? (await broughtReader());
  return async (video) => {
    try {
      return await read(video);
    } catch {
      // Some systems offer a reader whose service is missing.
      if (read === browsers) read = await broughtReader();
      return [];
    }
  };
}
