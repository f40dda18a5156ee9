import { getMember } from "../../objects/members/getMember.ts";
import type { ViewFile } from "./View.ts";
import { item, list } from "./viewParts.ts";

const space = "Microsoft.PowerShell.Commands";

const views: ViewFile = (edition) => {
  const first = [item("StatusCode"), item("StatusDescription")];
  const rest = [item("RawContentLength"), ...(edition === "Core" ? [item("RelationLink")] : [])];
  const raw = item(shortened("RawContent", edition), "RawContent");
  const forms = edition === "Core" ? [] : [item("Forms")];
  const parsed = edition === "Core" ? [] : [item("ParsedHtml")];
  return [
    list(
      "HtmlWebResponseObject",
      [`${space}.HtmlWebResponseObject`, `${space}.BasicHtmlWebResponseObject`],
      [
        ...first,
        item(shortened("Content", edition), "Content"),
        raw,
        ...forms,
        item("Headers"),
        item("Images"),
        item("InputFields"),
        item("Links"),
        ...parsed,
        ...rest,
      ],
    ),
    list(
      "WebResponseObject",
      [`${space}.WebResponseObject`],
      [...first, item("Content"), raw, item("Headers"), ...rest],
    ),
  ];
};

/** The first 200 characters. */
function shortened(property: string, edition: string): (target: unknown) => unknown {
  return (target) => {
    const text = getMember(target, property);
    if (typeof text !== "string") return text;
    return text.length < 200 ? text : `${text.slice(0, 200)}${edition === "Core" ? "…" : "..."}`;
  };
}

export default views;
