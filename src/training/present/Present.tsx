import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { fetched } from "../../reading/fetched.ts";
import { isOwnName, keepsOwn } from "../own/keeps.ts";
import { NO_OWN, readOffered } from "../own/read-offered.ts";
import { type Asked, askedBy, queryOf } from "./chosen.ts";
import type { OwnState } from "./OwnChoice.tsx";
import type { PresentData } from "./present-data.ts";
import type { ScreenProps } from "./Screen.tsx";
import { Start, type StartProps } from "./Start.tsx";
import type { Chosen } from "./slides.ts";

type Props = Omit<StartProps, "ready" | "own" | "asked" | "onStart">;

const presentData = fetched<PresentData>("data/present.json");
/** Fetched beforehand: a slide is not to need the network. */
const drawing = () => import("../../codes/qr-picture.ts");
/** Once begun, nothing is to need the network, the camera neither. */
const scanning = () => import("./camera/qr-reader.ts").then(({ prepareReader }) => prepareReader());
/** What makes slides of own cases: the law module and its names. */
const ownCases = () => import("./own-cases.ts");
const NOTHING: Asked = { articles: [], cases: [], vote: true, notesOf: null };

/** While presenting, nothing else of the page is seen or reached. */
function presenting(on: boolean): void {
  document.body.classList.toggle("presenting", on);
}

interface Ready extends ScreenProps {
  readonly Screen: ComponentType<ScreenProps>;
}

/** The projector: what to show is chosen, then shown; the same page in a second window shows the notes. */
export function Present(props: Props) {
  /** What the address names; not known before the scripts are there. */
  const [known, setAsked] = useState<Asked | null>(null);
  const asked = known ?? NOTHING;
  const [own, setOwn] = useState<OwnState>(NO_OWN);
  const [ready, setReady] = useState<Ready | null>(null);

  /**
   * Fetches all that the presentation needs. Rejects where it cannot be had; resolves to the own cases that this device has
   * lost meanwhile, without which it does not begin.
   */
  async function start(chosen: Chosen, address: string, notesOf: string | null = null): Promise<readonly string[]> {
    const scans = chosen.vote && notesOf === null && "mediaDevices" in navigator;
    const [{ Screen }, site] = await Promise.all([
      import("./Screen.tsx"),
      presentData(),
      drawing(),
      ...(scans ? [scanning()] : []),
    ]);
    const named = chosen.cases.filter(isOwnName);
    const data = named.length > 0 ? await (await ownCases()).withOwn(site) : site;
    const gone = named.filter((slug) => !data.cases.some((one) => one.slug === slug));
    if (gone.length > 0) {
      setOwn(await readOffered());
      return gone;
    }
    setAsked({ ...chosen, notesOf });
    if (notesOf === null) history.replaceState(null, "", location.pathname + queryOf(chosen));
    presenting(true);
    setReady({ Screen, data, chosen, address, notesOf, onLeave: () => setReady(null) });
    return [];
  }

  useEffect(() => {
    const query = askedBy(location.search);
    if (keepsOwn()) setOwn("reading");
    readOffered()
      .catch(() => "failed" as const)
      .then((read) => {
        setOwn(read);
        setAsked(query);
      });
    if (query.notesOf !== null) start(query, "", query.notesOf).catch(() => {});
  }, []);
  useEffect(() => {
    if (!ready) presenting(false);
  }, [ready]);

  if (!ready)
    return <Start key={queryOf(asked)} {...props} ready={known !== null} own={own} asked={asked} onStart={start} />;
  const { Screen, ...screen } = ready;
  return <Screen {...screen} />;
}
