import { wordPart } from "./xml.ts";

/** The look of the paper in Word. Sizes are half points: 21 is 五号. Song for the words, Hei for headings. */

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly hei?: boolean;
  readonly grey?: boolean;
  readonly paragraph?: string;
}

const SONG = '<w:rFonts w:ascii="SimSun" w:hAnsi="SimSun" w:eastAsia="宋体" w:cs="SimSun" w:hint="eastAsia"/>';
const HEI = '<w:rFonts w:ascii="SimHei" w:hAnsi="SimHei" w:eastAsia="黑体" w:cs="SimHei" w:hint="eastAsia"/>';

function runLook({ size, bold, hei, grey }: Look): string {
  return [
    hei ? HEI : "",
    bold ? "<w:b/>" : "",
    grey ? '<w:color w:val="555555"/>' : "",
    size ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : "",
  ].join("");
}

function style(id: string, name: string, look: Look): string {
  return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${look.paragraph ?? ""}</w:pPr><w:rPr>${runLook(look)}</w:rPr></w:style>`;
}

const BOX = ["top", "left", "bottom", "right"]
  .map((edge) => `<w:${edge} w:val="single" w:sz="6" w:space="4" w:color="000000"/>`)
  .join("");

const STYLES = [
  style("Title", "Title", {
    size: 36,
    hei: true,
    paragraph: '<w:spacing w:before="120" w:after="240"/><w:jc w:val="center"/>',
  }),
  style("Heading2", "heading 2", {
    size: 26,
    hei: true,
    paragraph: '<w:keepNext/><w:spacing w:before="320" w:after="120"/><w:outlineLvl w:val="0"/>',
  }),
  style("Heading3", "heading 3", {
    size: 22,
    hei: true,
    paragraph: '<w:keepNext/><w:spacing w:before="200" w:after="80"/><w:outlineLvl w:val="1"/>',
  }),
  style("Caution", "Caution", { bold: true, paragraph: `<w:pBdr>${BOX}</w:pBdr>` }),
  style("Verdict", "Verdict", { size: 28, hei: true, paragraph: "<w:keepNext/>" }),
  style("Hint", "Hint", { size: 18, grey: true }),
  style("Item", "Item", { paragraph: '<w:spacing w:after="40"/><w:ind w:left="420" w:hanging="420"/>' }),
  style("Cell", "Cell", {
    size: 19,
    paragraph: '<w:spacing w:before="20" w:after="20" w:line="276" w:lineRule="auto"/>',
  }),
  style("CellHead", "Cell head", {
    size: 19,
    hei: true,
    paragraph: '<w:spacing w:before="20" w:after="20" w:line="276" w:lineRule="auto"/>',
  }),
  style("Running", "Running", { size: 18, grey: true, paragraph: '<w:spacing w:after="0"/>' }),
].join("");

const DEFAULTS = `<w:docDefaults><w:rPrDefault><w:rPr>${SONG}<w:sz w:val="21"/><w:szCs w:val="21"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="320" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>`;

/** `word/styles.xml`. */
export const stylesPart = (): string => wordPart("styles", DEFAULTS + STYLES);
