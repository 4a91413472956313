import { useState } from "preact/hooks";
import { CameraScan } from "./CameraScan.tsx";
import { CodeEntry } from "./CodeEntry.tsx";
import type { PresentCase, PresentData } from "./present-data.ts";
import { ScanMe } from "./ScanMe.tsx";
import { useTaking } from "./use-taking.ts";
import type { VoteBox } from "./use-votes.ts";

interface Props {
  of: PresentCase;
  data: PresentData;
  address: string;
  box: VoteBox;
}

/** A case goes out as a QR code and comes back as codes. While the camera reads them, its picture stands where the QR code stood. */
export function Collecting({ of, data, address, box }: Props) {
  const words = data.words.votes;
  const taking = useTaking(of, data, box);
  const [scans, setScans] = useState(false);
  const target = new URL(`training/vote/#${of.ballot ?? of.slug}`, address).href;

  function stop(why: string): void {
    setScans(false);
    taking.say(why, true);
  }

  return (
    <div class="vote">
      {scans ? (
        <CameraScan
          words={words.camera}
          onFound={(text) => taking.take(text, true)}
          onClose={() => setScans(false)}
          onFault={stop}
        />
      ) : (
        // The address of an own case is not one that anybody would type.
        <ScanMe text={target} caption={of.ballot === undefined ? target : words.own} words={words} />
      )}
      <div class="vote__entry">
        <p>{words.scan}</p>
        <CodeEntry of={of} words={words} box={box} taking={taking} scans={scans} onScan={setScans} />
      </div>
    </div>
  );
}
