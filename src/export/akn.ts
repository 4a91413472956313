import { type Article, type Measure, type Paragraph, type Particulars, provisionsOf } from "../measure/index.ts";
import { element, type XmlElement, xmlDocument } from "../xml.ts";

/** The words by which the file names what the document does not name itself. */
interface AknWords {
  /** The kind of document. */
  readonly type: string;
  readonly editors: string;
  /** What the issuer and the editors did. */
  readonly roles: { readonly author: string; readonly editor: string };
  readonly inForce: string;
  readonly lapsed: string;
}

export type AknParticulars = Particulars & { readonly words: AknWords };

const NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
const SOURCE = { source: "#editors" };

/** The parts of the notice that have an element of their own. */
const NOTICE_PARTS: Readonly<Record<string, string>> = { number: "docNumber", issuer: "docProponent", date: "docDate" };

const value = (name: string, of: string) => element(name, { value: of });
const date = (day: string, name: string) => element("FRBRdate", { date: day, name });
const author = (href: string, as: string) => element("FRBRauthor", { href, as });

/** The addresses that Akoma Ntoso's naming gives the work and its one expression. */
function addresses({ number, adopted }: Pick<Particulars, "number" | "adopted">) {
  const work = `/akn/cn/act/${adopted}/${number}`;
  return { work, expression: `${work}/zho@${adopted}` };
}

/** The three levels at which Akoma Ntoso identifies a document: the work, this expression of it in Chinese, this file. */
function identification({ name, number, adopted, words }: AknParticulars): XmlElement {
  const { work, expression } = addresses({ number, adopted });
  return element("identification", SOURCE, [
    element("FRBRWork", {}, [
      value("FRBRthis", `${work}/!main`),
      value("FRBRuri", work),
      date(adopted, "adopted"),
      author("#issuer", "#author"),
      value("FRBRcountry", "cn"),
      value("FRBRsubtype", words.type),
      value("FRBRnumber", number),
      value("FRBRname", name),
    ]),
    element("FRBRExpression", {}, [
      value("FRBRthis", `${expression}/!main`),
      value("FRBRuri", expression),
      date(adopted, "adopted"),
      author("#issuer", "#author"),
      element("FRBRauthoritative", { value: "false" }),
      element("FRBRlanguage", { language: "zho" }),
    ]),
    element("FRBRManifestation", {}, [
      value("FRBRthis", `${expression}/!main.xml`),
      value("FRBRuri", `${expression}.xml`),
      date(adopted, "adopted"),
      author("#editors", "#editor"),
      value("FRBRformat", "application/akn+xml"),
    ]),
  ]);
}

/** From which day to which the measure holds by its own art. 19. It was not repealed, so its end has no type that the schema knows. */
function period({ effective, expires }: Particulars): XmlElement[] {
  const source = "#original";
  return [
    element("lifecycle", SOURCE, [
      element("eventRef", { eId: "eventRef_1", date: effective, source, type: "generation" }),
      element("eventRef", { eId: "eventRef_2", date: expires, source, refersTo: "#lapsed" }),
    ]),
    element("temporalData", SOURCE, [
      element("temporalGroup", { eId: "temporalGroup_1" }, [
        element("timeInterval", { start: "#eventRef_1", end: "#eventRef_2", refersTo: "#inForce" }),
      ]),
    ]),
  ];
}

function references(particulars: AknParticulars): XmlElement {
  const { name, issuer, words } = particulars;
  const named = (kind: string, eId: string, showAs: string) =>
    element(`TLC${kind}`, { eId, href: `/akn/ontology/${kind.toLowerCase()}/cn/${eId}`, showAs });
  return element("references", SOURCE, [
    element("original", { eId: "original", href: addresses(particulars).expression, showAs: name }),
    named("Organization", "issuer", issuer),
    named("Organization", "editors", words.editors),
    named("Role", "author", words.roles.author),
    named("Role", "editor", words.roles.editor),
    named("Concept", "inForce", words.inForce),
    named("Concept", "lapsed", words.lapsed),
  ]);
}

function meta(particulars: AknParticulars): XmlElement {
  return element("meta", {}, [identification(particulars), ...period(particulars), references(particulars)]);
}

/** The notice that issues the measure, line by line, and the title under which the articles stand. */
function preface({ notice }: Measure, { adopted }: Particulars): XmlElement {
  const container = "preface__container_1";
  const lines = notice
    .filter(({ part }) => part !== "measure")
    .map(({ part, text }, index) => {
      const inline = NOTICE_PARTS[part];
      const words = inline ? element(inline, part === "date" ? { date: adopted } : {}, text) : text;
      return element("p", { eId: `${container}__p_${index + 1}` }, words);
    });
  const title = notice.find(({ part }) => part === "measure")?.text ?? "";
  return element("preface", { eId: "preface" }, [
    element("container", { eId: container, name: "notice" }, lines),
    element("p", { eId: "preface__p_1" }, element("docTitle", {}, title)),
  ]);
}

const words = (eId: string, text: string) => element("content", { eId }, [element("p", { eId: `${eId}__p_1` }, text)]);

function paragraph({ text, items }: Paragraph, eId: string): XmlElement {
  if (items.length === 0) return element("paragraph", { eId }, [words(`${eId}__content`, text)]);
  const list = `${eId}__list_1`;
  return element("paragraph", { eId }, [
    element("list", { eId: list }, [
      element("intro", { eId: `${list}__intro` }, [element("p", { eId: `${list}__intro__p_1` }, text)]),
      ...items.map((item, index) => {
        const point = `${list}__point_${index + 1}`;
        return element("point", { eId: point }, [
          element("num", { eId: `${point}__num` }, item.label ?? ""),
          words(`${point}__content`, item.text),
        ]);
      }),
    ]),
  ]);
}

function article(one: Article): XmlElement {
  const eId = `art_${one.number}`;
  return element("article", { eId }, [
    element("num", { eId: `${eId}__num` }, provisionsOf(one)[0]?.label ?? ""),
    ...one.paragraphs.map((each, index) => paragraph(each, `${eId}__para_${index + 1}`)),
  ]);
}

/**
 * The official words and nothing else as an act of Akoma Ntoso 3.0 (OASIS LegalDocML): 条 is `article`, 款 `paragraph`, 项 `point`,
 * so that ref `11.1.4` is `art_11__para_1__list_1__point_4`. Headings and notes, which are the editors', are left out.
 */
export function measureAkn(measure: Measure, particulars: AknParticulars): string {
  return xmlDocument(
    element("akomaNtoso", { xmlns: NAMESPACE }, [
      element("act", { name: "measure", contains: "originalVersion" }, [
        meta(particulars),
        preface(measure, particulars),
        element("body", { eId: "body" }, measure.articles.map(article)),
      ]),
    ]),
  );
}
