/**
 * What the answers of a link have in common, which their compression need not spell out.
 * Part of the first version of the link: changed by one character, every link made before would be unreadable.
 */
export const DICTIONARY_1 =
  '"reasons":{"label":"vertical","reconsideration","other"ordered-to-perform","state-compensation","ended","not-lost"' +
  '"unlawful","void","altered","other-loss"no-evidence","late-evidence","absent"different"nominal"leader","litigator"' +
  '"minor":"small-harm":"deceit":"misled":"basis":"deviation":"reviewed":"prior-error":"direct":"force-majeure":' +
  '"prevented":"found":"corrected":"averted":"same-subject":"same-kind":"within-a-year":"conduct":"obstructs":"grave":' +
  '"caused":"yes","unknown","decisionDate":"none","actDate":"unknown",' +
  '"13.1.1":"unknown","13.1.2":"unknown","13.1.3":"unknown","13.1.4":"unknown"' +
  '"11.1.1":"unknown","11.1.2":"unknown","11.1.3":"unknown","11.1.4":"unknown","11.1.5":"unknown","12.1.1":"unknown",' +
  '{"assessedOn":"2026-1","procedure":"litigation","organ":"yes","actDate":"2023-0","judgmentDate":"2023-1",' +
  '"decisionDate":"2024-0","results":["revoked"],"grave":"yes","partial":"no","final":"yes","causes":["act","defence"],' +
  '"defenceFailures":[],"subjects":"same","nominalFault":"no","compensationPaid":"no"}' +
  '{"roles":["handler","reviewer","approver"],"side":"acting","findings":{"11.1.1":"no","11.1.2":"no","11.1.3":"no",' +
  '"11.1.4":"no","11.1.5":"no","12.1.1":"no","12.1.2":"no","12.1.3":"no","12.1.4":"no","12.1.5":"no","13.1.1":"no",' +
  '"13.1.2":"no","13.1.3":"no","13.1.4":"no"},"leadingCadre":"no","discipline":"no","crime":"no"}';
