import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { directoryGroup } from "./directoryGroup.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

function leaf(descriptor: unknown): string {
  const path = toText(getMember(descriptor, "Path") ?? "").replace(/^.*?::/, "");
  return path.replace(/\\$/, "").split("\\").at(-1) ?? "";
}

const views: ViewFile = () => [
  table(
    "FileSecurityTable",
    ["System.Security.AccessControl.FileSystemSecurity"],
    [column(leaf, { label: "Path" }), column("Owner"), column("AccessToString", { label: "Access" })],
    directoryGroup(),
  ),
];

export default views;
