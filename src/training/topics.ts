/** What cases are about, as a trainer looks for them. */
export const TOPICS = [
  "村镇建设",
  "市场监管",
  "征收拆迁",
  "社会保险",
  "信息公开",
  "规划许可",
  "道路交通",
  "林权山林",
  "土地管理",
  "生态环境",
  "农业农村",
  "教育民政",
  "应急消防",
  "行政复议",
  "多人责任",
  "时间适用",
] as const;

export type Topic = (typeof TOPICS)[number];
