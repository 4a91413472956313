import { refLabel, refPath } from "../law/refs.ts";
import { type Article, hasLapsed, type Measure, particularsOf, provisionsOf } from "../measure/index.ts";
import { addressFrom } from "./address.ts";
import { loadDocumentWords } from "./words.ts";

const WHOLE = "/text/";

/** What is the same of the measure and of each part: what it is called, that it lapsed, and that these words are no official edition. */
function describe(measure: Measure, path: string, part: string, address: (path: string) => string) {
  const { name, number, adopted, effective, expires, issuer } = particularsOf(measure);
  const { type, jurisdiction } = loadDocumentWords().machine;
  return {
    "@context": "https://schema.org",
    "@type": "Legislation",
    "@id": address(path),
    url: address(path),
    name: `${name}${part}`,
    inLanguage: "zh-CN",
    legislationIdentifier: `${number}${part}`,
    legislationType: type,
    legislationJurisdiction: { "@type": "AdministrativeArea", name: jurisdiction },
    legislationPassedBy: { "@type": "GovernmentOrganization", name: issuer },
    legislationDate: adopted,
    legislationDateOfApplicability: effective,
    temporalCoverage: `${effective}/${expires}`,
    // Left out while it may still change after the build.
    ...(hasLapsed(measure.validity) && { legislationLegalForce: "https://schema.org/NotInForce" }),
    encoding: {
      "@type": "LegislationObject",
      url: address(path),
      encodingFormat: "text/html",
      legislationLegalValue: "https://schema.org/UnofficialLegalValue",
    },
  };
}

/** The whole measure as schema.org's Legislation, as the page of the whole text holds it. */
export function wholeLegislation(measure: Measure, site: URL | undefined) {
  const address = (path: string) => addressFrom(WHOLE, path, site);
  return {
    ...describe(measure, WHOLE, "", address),
    hasPart: measure.articles.map(({ ref }) => ({
      "@type": "Legislation",
      "@id": address(refPath(ref)),
      name: refLabel(ref),
    })),
  };
}

/** An article as Legislation: part of the measure, with its own parts where it is divided. */
export function articleLegislation(measure: Measure, article: Article, site: URL | undefined) {
  const path = refPath(article.ref);
  const address = (to: string) => addressFrom(path, to, site);
  const { name, number } = particularsOf(measure);
  const parts = provisionsOf(article).filter(({ ref }) => ref !== article.ref);
  return {
    ...describe(measure, path, refLabel(article.ref), address),
    isPartOf: { "@type": "Legislation", "@id": address(WHOLE), name, legislationIdentifier: number },
    ...(parts.length > 0 && {
      hasPart: parts.map((provision) => ({
        "@type": "Legislation",
        "@id": address(refPath(provision.ref)),
        name: refLabel(provision.ref),
      })),
    }),
  };
}

/** Data as the text of a script element, which no `<` in it can end. */
export function scriptText(data: object): string {
  return JSON.stringify(data).replaceAll("<", "\\u003c");
}
