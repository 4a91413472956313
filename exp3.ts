import { prepare } from "./src/search/ask/answer.ts";
import { collectSearchData } from "./src/search/ask/collect.ts";

const a = prepare(collectSearchData());
for (const q of [
  "11条（四）",
  "办法第六条",
  "第十一条第(三)项",
  "59号文",
  "政办字〔2022〕59号",
  "[2022]59号",
  "2022-59",
  "2024.12.15",
  "12月15日",
  "第11条和第13条",
  "13条第1款第1项",
  "2022/12/16",
  "二〇二二年十二月十六日",
  "第5条第二款",
  "5-2",
  "14(2)",
  "art. 17",
  "第二十条",
  "条十一",
  "11条4",
  "第十七条二款",
  "源政办字2022年59号",
  "59号文件",
  "2024年12月15号",
  "22年12月16日",
  "紫色大象",
  "今天天气怎么样",
  "红烧肉怎么做",
  "abcdefg",
  "mybywz",
  "congzhongwenze",
  "cz wz",
  "領導沒去開庭會怎樣",
  "逾期舉證",
  "纪检监察機關",
  "人事",
  "赔偿",
  "会坐牢吗",
  "找谁投诉",
  "诉讼费谁出",
  "会丢工作吗",
]) {
  const r = a.answer(q);
  console.log(
    q.padEnd(16),
    "|",
    typeof r.citation === "string" ? "→" + r.citation : r.citation ? "✗" + r.citation.nearest : "",
    "|",
    r.groups
      .slice(0, 3)
      .map(
        (g) =>
          g.id +
          " " +
          g.score.toFixed(2) +
          (g.found[0] ? "(" + g.found[0].target + " " + g.found[0].why + " " + g.found[0].nearest + ")" : ""),
      )
      .join("  "),
  );
}
