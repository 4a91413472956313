import { fill } from "../../fill.ts";
import type { Remedy, RemedyRoute } from "../../law/index.ts";
import { nameSource } from "../../wording/name-source.ts";
import type { Words } from "../../wording/words.ts";
import { RefLinks } from "../RefLinks.tsx";

interface Props {
  remedies: readonly Remedy[];
  /** Whose they are, where the page shows those of several. */
  name: string | null;
  words: Words;
}

/** One route of art. 16: each step with whom to ask, the period, the event it runs from and its source. */
function Route({ route, reserve, name, words }: Omit<Props, "remedies"> & { route: RemedyRoute; reserve: boolean }) {
  const { result, remedies } = words;
  const named = remedies.routes[route.id];
  return (
    <div class="route">
      <h3>{named?.title}</h3>
      <p>{named?.who}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="route__table" tabIndex={0} aria-label={name === null ? named?.title : `${name}：${named?.title}`}>
        <table>
          <thead>
            <tr>
              {[result.step, result.to, result.period, result.from, result.source].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {route.steps.map(({ id, period, from, source, later }) => (
              <tr key={id}>
                <th scope="row">{named?.steps[id]?.title}</th>
                <td>{named?.steps[id]?.to}</td>
                <td>{period ? fill(remedies.period[period.unit] ?? "", { n: period.value }) : remedies.period.none}</td>
                <td>{remedies.from[from]}</td>
                <td>{nameSource({ source, later }, null, words.sources, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {reserve && <p>{remedies.reserves["leading-member"]}</p>}
    </div>
  );
}

/** Art. 16 for this person: whether there is something to act against, the two routes, and which mode each covers for certain. */
export function Remedies({ remedies, name, words }: Props) {
  const texts = words.remedies;
  return (
    <section class="remedies">
      <h2>{texts.title}</h2>
      {remedies.map(({ refs, status, routes, uncertain, reserves }) => (
        <div key={status}>
          <p>
            {texts.status[status]} <RefLinks refs={refs} words={words} />
          </p>
          {routes.length > 0 && <p>{texts.intro}</p>}
          {routes.map((route) => (
            <Route
              key={route.id}
              route={route}
              reserve={route.id === "civil-servant" && reserves.includes("leading-member")}
              name={name}
              words={words}
            />
          ))}
          {uncertain.length > 0 && (
            <>
              <p>{texts.uncertain}</p>
              <ul>
                {uncertain.map(({ mode, coverage }) => (
                  <li key={mode}>
                    {texts.modes[mode]}：{texts.coverage[coverage]}
                  </li>
                ))}
              </ul>
              {reserves.includes("recourse") && <p>{texts.reserves.recourse}</p>}
              <p class="hint">{texts.note}</p>
            </>
          )}
        </div>
      ))}
    </section>
  );
}
