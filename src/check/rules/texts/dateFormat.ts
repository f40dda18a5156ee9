import type { Node } from "../../../syntax/ast/Node.ts";
import { givenValues } from "../../calls/givenValues.ts";
import { literalValues } from "../../literalValues.ts";
import type { Rule, RuleContext } from "../../Rule.ts";

/** Custom formats of .NET: y year, M month, d day, H and h hour, m minute, s second. */
export const dateFormat: Rule = {
  id: "DateFormat",
  severity: "warning",
  summary:
    "A format of a date with minutes where the month belongs, or with letters that .NET does not know: 'yyyy-mm-dd', 'YYYY'.",
  node(node, _ancestors, { report }) {
    if (node.kind !== "InvokeMemberExpression" || node.member.kind !== "StringConstantExpression") return;
    const given = node.arguments ?? [];
    if (!node.static && /^tostring$/i.test(node.member.value)) for (const each of given.slice(0, 1)) tell(each, report);
    if (node.static && /^(?:try)?parseexact$/i.test(node.member.value))
      for (const each of given.slice(1, 2)) tell(each, report);
  },
  call(call, _named, { report }) {
    if (call.shape.name !== "Get-Date") return;
    for (const { parameter, value } of givenValues(call)) if (parameter.name === "Format") tell(value, report);
  },
};

function tell(value: Node, report: RuleContext["report"]): void {
  const [text] = value.kind === "StringConstantExpression" ? (literalValues(value) ?? []) : [];
  if (typeof text !== "string") return;
  if ((text.match(/%[A-Za-z]/g) ?? []).length > 1) {
    report(value.extent, `'%' stands for the formats of -UFormat; this one is 'yyyy-MM-dd HH:mm:ss'.`);
    return;
  }
  const bare = text.replace(/\\.|'[^']*'|"[^"]*"/g, (each) => "\0".repeat(each.length));
  if (!/y.*d|d.*y|H|h.*s/.test(bare) && !/YY.*[Dd]|[Dd].*YY|yy.*DD|DD.*yy/.test(bare)) return;
  if (minutesForMonth.test(bare)) report(value.extent, `'mm' are minutes in the format '${text}'; the month is 'MM'.`);
  else if (monthForMinutes.test(bare))
    report(value.extent, `'MM' is the month in the format '${text}'; minutes are 'mm'.`);
  else if (/YY|DD/.test(bare))
    report(
      value.extent,
      `'Y' and 'D' stand as they are in the format '${text}'; the year is 'yyyy', and the day 'dd'.`,
    );
}

const minutesForMonth =
  /^mm[-/._ ]?dd?[-/._ ]?yy|^m[-/._ ]dd?[-/._ ]yy|(?:yy|\bd?d)[-/._ ]?mm(?![-/._ :]?s)[-/._ ]?(?:d|yy)|(?:yy|\bd?d)[-/._ ]m[-/._ ](?:d|yy)/;

const monthForMinutes = /[Hh][-:._ ]?MM[-:._ ]?s/;
