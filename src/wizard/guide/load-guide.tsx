import type { ComponentType } from "preact";
import { link } from "../link.ts";
import { GuideText, type GuideTextProps } from "./GuideText.tsx";
import type { GuideWords } from "./guide-words.ts";

/** Fetches the words of the guide. Rejects where they cannot be had. */
export async function loadGuide(): Promise<ComponentType<GuideTextProps>> {
  const response = await fetch(link("/data/wizard-guide.json"));
  if (!response.ok) throw new Error(`data/wizard-guide.json: ${response.status}`);
  const guide: GuideWords = await response.json();
  return (props) => <GuideText {...props} guide={guide} />;
}
