import type { ComponentType } from "preact";
import { fetched } from "../../reading/fetched.ts";
import { GuideText, type GuideTextProps } from "./GuideText.tsx";
import type { GuideWords } from "./guide-words.ts";

const guideWords = fetched<GuideWords>("data/wizard-guide.json");

/** Fetches the words of the guide. Rejects where they cannot be had. */
export async function loadGuide(): Promise<ComponentType<GuideTextProps>> {
  const guide = await guideWords();
  return (props) => <GuideText {...props} guide={guide} />;
}
