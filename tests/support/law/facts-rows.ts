/** Facts that are faulty, each with the path of its fault, and facts that are sound: what `parseFacts` and the published schema must agree on. */

export const person = (value: object) => ({ version: 1, persons: [value] });
export const findings = (value: object) => person({ findings: value });

interface Row {
  readonly what: string;
  readonly facts: unknown;
  readonly path: string;
}

export const FAULTS: readonly Row[] = [
  { what: "不是对象", facts: "yes", path: "$" },
  { what: "是 null", facts: null, path: "$" },
  { what: "没有版本", facts: {}, path: "$.version" },
  { what: "版本是 2", facts: { version: 2 }, path: "$.version" },
  { what: "版本是文字", facts: { version: "1" }, path: "$.version" },
  { what: "不认识的键", facts: { version: 1, court: "yes" }, path: "$.court" },
  { what: "不认识的键，要加引号", facts: { version: 1, 原告: "甲" }, path: '$["原告"]' },
  { what: "继承来的名称不是键", facts: { version: 1, toString: "yes" }, path: "$.toString" },
  { what: "程序不在所列之中", facts: { version: 1, procedure: "arbitration" }, path: "$.procedure" },
  { what: "机关是布尔值", facts: { version: 1, organ: true }, path: "$.organ" },
  { what: "三值写成 maybe", facts: { version: 1, final: "maybe" }, path: "$.final" },
  { what: "三值写成 null", facts: { version: 1, grave: null }, path: "$.grave" },
  { what: "partial 写成数", facts: { version: 1, partial: 1 }, path: "$.partial" },
  { what: "主体写成 yes", facts: { version: 1, subjects: "yes" }, path: "$.subjects" },
  { what: "名义主体过错写成列表", facts: { version: 1, nominalFault: ["yes"] }, path: "$.nominalFault" },
  { what: "已付赔偿写成 paid", facts: { version: 1, compensationPaid: "paid" }, path: "$.compensationPaid" },
  { what: "没有的日子", facts: { version: 1, actDate: "2023-02-29" }, path: "$.actDate" },
  { what: "没有的月份", facts: { version: 1, judgmentDate: "2023-13-01" }, path: "$.judgmentDate" },
  { what: "日期的写法不对", facts: { version: 1, decisionDate: "2023/02/01" }, path: "$.decisionDate" },
  { what: "日期带时刻", facts: { version: 1, actDate: "2023-02-01T00:00:00Z" }, path: "$.actDate" },
  { what: "日期是数", facts: { version: 1, actDate: 20230201 }, path: "$.actDate" },
  { what: "行为没有 none", facts: { version: 1, actDate: "none" }, path: "$.actDate" },
  { what: "评估日不能不清楚", facts: { version: 1, assessedOn: "unknown" }, path: "$.assessedOn" },
  { what: "行为晚于裁判", facts: { version: 1, actDate: "2023-02-02", judgmentDate: "2023-02-01" }, path: "$.actDate" },
  { what: "results 为空", facts: { version: 1, results: [] }, path: "$.results" },
  { what: "results 是文字", facts: { version: 1, results: "revoked" }, path: "$.results" },
  { what: "results 有不认识的一项", facts: { version: 1, results: ["revoked", "lost"] }, path: "$.results[1]" },
  { what: "results 里写 unknown", facts: { version: 1, results: ["unknown"] }, path: "$.results[0]" },
  { what: "results 重复", facts: { version: 1, results: ["void", "altered", "void"] }, path: "$.results[2]" },
  { what: "results 里 ended 不单独", facts: { version: 1, results: ["revoked", "ended"] }, path: "$.results[1]" },
  {
    what: "results 里 not-lost 不单独",
    facts: { version: 1, results: ["not-lost", "other-loss"] },
    path: "$.results[0]",
  },
  { what: "causes 重复", facts: { version: 1, causes: ["act", "act"] }, path: "$.causes[1]" },
  { what: "causes 有不认识的一项", facts: { version: 1, causes: ["fault"] }, path: "$.causes[0]" },
  {
    what: "defenceFailures 重复",
    facts: { version: 1, defenceFailures: ["absent", "absent"] },
    path: "$.defenceFailures[1]",
  },
  {
    what: "defenceFailures 有不认识的一项",
    facts: { version: 1, defenceFailures: ["late"] },
    path: "$.defenceFailures[0]",
  },
  { what: "persons 不是列表", facts: { version: 1, persons: {} }, path: "$.persons" },
  { what: "persons 里有 null", facts: { version: 1, persons: [null] }, path: "$.persons[0]" },
  { what: "人员有不认识的键", facts: person({ name: "甲" }), path: "$.persons[0].name" },
  { what: "label 不是文字", facts: person({ label: 7 }), path: "$.persons[0].label" },
  { what: "roles 为空", facts: person({ roles: [] }), path: "$.persons[0].roles" },
  { what: "roles 重复", facts: person({ roles: ["handler", "handler"] }), path: "$.persons[0].roles[1]" },
  { what: "roles 有不认识的一项", facts: person({ roles: ["judge"] }), path: "$.persons[0].roles[0]" },
  { what: "side 不在所列之中", facts: person({ side: "same" }), path: "$.persons[0].side" },
  { what: "leadingCadre 不是三值", facts: person({ leadingCadre: "是" }), path: "$.persons[0].leadingCadre" },
  { what: "discipline 不是三值", facts: person({ discipline: false }), path: "$.persons[0].discipline" },
  { what: "crime 不是三值", facts: person({ crime: {} }), path: "$.persons[0].crime" },
  { what: "findings 是列表", facts: findings([]), path: "$.persons[0].findings" },
  { what: "没有这一项", facts: findings({ "11.1.9": "yes" }), path: '$.persons[0].findings["11.1.9"]' },
  { what: "条文不是项", facts: findings({ "11": "yes" }), path: '$.persons[0].findings["11"]' },
  { what: "第十条不是情节", facts: findings({ "10": "yes" }), path: '$.persons[0].findings["10"]' },
  { what: "情节不是三值", facts: findings({ "13.1.3": "maybe" }), path: '$.persons[0].findings["13.1.3"]' },
  { what: "情节是 null", facts: findings({ "11.1.4": null }), path: '$.persons[0].findings["11.1.4"]' },
  {
    what: "没有这一要件",
    facts: findings({ "11.1.4": { minor: "yes" } }),
    path: '$.persons[0].findings["11.1.4"].minor',
  },
  {
    what: "要件不是三值",
    facts: findings({ "11.1.1": { "small-harm": 1 } }),
    path: '$.persons[0].findings["11.1.1"]["small-harm"]',
  },
  { what: "只有一个要件的项不能分开", facts: findings({ "11.1.6": {} }), path: '$.persons[0].findings["11.1.6"]' },
];

export const SOUND: readonly { what: string; facts: object }[] = [
  { what: "只有版本", facts: { version: 1 } },
  { what: "causes 为空", facts: { version: 1, causes: [] } },
  { what: "defenceFailures 为空", facts: { version: 1, defenceFailures: [] } },
  { what: "persons 为空", facts: { version: 1, persons: [] } },
  { what: "findings 为空", facts: findings({}) },
  { what: "没有一个键的人员", facts: person({}) },
  { what: "要件不全", facts: findings({ "11.1.4": { reviewed: "no" }, "13.1.4": {} }) },
  { what: "闰日", facts: { version: 1, actDate: "2024-02-29" } },
  { what: "行为与裁判同日", facts: { version: 1, actDate: "2023-02-01", judgmentDate: "2023-02-01" } },
  { what: "尚未决定", facts: { version: 1, decisionDate: "none", assessedOn: "2024-12-15" } },
  { what: "单独的 ended", facts: { version: 1, results: ["ended"] } },
  {
    what: "六种结果并列",
    facts: { version: 1, results: ["revoked", "unlawful", "void", "altered", "state-compensation", "other-loss"] },
  },
  {
    what: "全部写 unknown",
    facts: {
      version: 1,
      ...{
        procedure: "unknown",
        organ: "unknown",
        actDate: "unknown",
        judgmentDate: "unknown",
        decisionDate: "unknown",
      },
      ...{ final: "unknown", results: "unknown", partial: "unknown", grave: "unknown", causes: "unknown" },
      ...{ defenceFailures: "unknown", subjects: "unknown", nominalFault: "unknown", compensationPaid: "unknown" },
      persons: [
        {
          label: "",
          roles: "unknown",
          side: "unknown",
          leadingCadre: "unknown",
          discipline: "unknown",
          crime: "unknown",
        },
      ],
    },
  },
];
