import { heightOf, WIDE } from "./fit.ts";
import type { PresentData } from "./present-data.ts";
import { SplitSlide } from "./SplitSlide.tsx";
import type { Slide } from "./slides.ts";
import type { VoteBox } from "./use-votes.ts";
import { VoteSlide } from "./VoteSlide.tsx";
import { WalkView } from "./WalkView.tsx";

interface Props {
  slide: Slide;
  step: number;
  data: PresentData;
  address: string;
  box: VoteBox;
}

/** One slide, as far as it is revealed. */
export function SlideView({ slide, step, data, address, box }: Props) {
  return (
    <article class={`slide slide--${slide.kind}`}>
      <header>
        <p class="slide__kicker">{slide.kicker}</p>
        <h1>{slide.heading}</h1>
      </header>
      <div class="slide__body">
        <Body slide={slide} step={step} data={data} address={address} box={box} />
      </div>
    </article>
  );
}

function Body({ slide, step, data, address, box }: Props) {
  switch (slide.kind) {
    case "title":
      return <Paragraphs of={slide.lines} />;
    case "text":
      return <Paragraphs of={slide.paragraphs} official={slide.official} />;
    case "list":
      return (
        <ol start={slide.from}>
          {slide.items.slice(0, step + 1).map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
    case "question":
      return <Question persons={slide.of.persons.map(({ label }) => label)} data={data} />;
    case "vote":
      return <VoteSlide of={slide.of} step={step} data={data} address={address} box={box} />;
    case "split":
      return <SplitSlide of={slide.of} step={step} data={data} box={box} />;
    case "walk":
      return <WalkView walk={slide.walk} at={slide.at} step={step} words={data.words} />;
    case "answer":
      return (
        <>
          <p class="slide__conclusion">{slide.conclusion}</p>
          <Paragraphs of={slide.paragraphs} />
        </>
      );
  }
}

function Paragraphs({ of, official = false }: { of: readonly string[]; official?: boolean }) {
  return (
    <div class={official ? "slide__official" : undefined}>
      {of.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
    </div>
  );
}

/** The persons, and the conclusions by the digits that codes have for them. */
function Question({ persons, data }: { persons: readonly string[]; data: PresentData }) {
  const named = persons.join("；");
  // Many persons leave less height for the conclusions.
  const crowded = heightOf([named], WIDE) > 2;
  return (
    <>
      <p class="slide__persons">{named}</p>
      <ol class={crowded ? "slide__conclusions slide__conclusions--crowded" : "slide__conclusions"}>
        {data.conclusions.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
    </>
  );
}
