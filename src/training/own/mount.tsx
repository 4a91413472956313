import { render } from "preact";
import { naming } from "../plan/data.ts";
import { OwnDesk } from "./OwnDesk.tsx";
import type { RoomData, Start } from "./room-data.ts";

/** Puts the desk with the own cases in its place; rejects where the names of facts cannot be fetched. */
export async function mountDesk(place: HTMLElement, room: RoomData, start: Start): Promise<void> {
  render(<OwnDesk room={room} naming={await naming()} start={start} />, place);
}
