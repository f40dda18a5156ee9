import { getMember } from "../../objects/members/getMember.ts";
import { ellipsis } from "../../objects/text/ellipsis.ts";
import type { ViewFile } from "./View.ts";
import { item, list } from "./viewParts.ts";

const space = "Microsoft.PowerShell.Commands";

const first = [item("StatusCode"), item("StatusDescription")];
const raw = item(shortened("RawContent"), "RawContent");
const rest = [item("RawContentLength"), item("RelationLink", null, "Core")];

const views: ViewFile = () => [
  list(
    "HtmlWebResponseObject",
    [`${space}.HtmlWebResponseObject`, `${space}.BasicHtmlWebResponseObject`],
    [
      ...first,
      item(shortened("Content"), "Content"),
      raw,
      item("Forms", null, "Desktop"),
      item("Headers"),
      item("Images"),
      item("InputFields"),
      item("Links"),
      item("ParsedHtml", null, "Desktop"),
      ...rest,
    ],
  ),
  list("WebResponseObject", [`${space}.WebResponseObject`], [...first, item("Content"), raw, item("Headers"), ...rest]),
];

/** The first 200 characters. */
function shortened(property: string): (target: unknown) => unknown {
  return (target) => {
    const text = getMember(target, property);
    if (typeof text !== "string") return text;
    return text.length < 200 ? text : `${text.slice(0, 200)}${ellipsis()}`;
  };
}

export default views;
