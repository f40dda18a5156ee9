import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { codeSource } from "../shape/ValueSource.ts";
import type { ViewFile } from "./View.ts";
import { column, pathHeading, table } from "./viewParts.ts";

function pathOf(signature: unknown): readonly string[] {
  return toText(getMember(signature, "Path") ?? "").split("\\");
}

function folderOf(signature: unknown): string {
  const folder = pathOf(signature).slice(0, -1).join("\\");
  return folder.endsWith(":") ? `${folder}\\` : folder;
}

const views: ViewFile = () => [
  table(
    "PSThumbprintTable",
    ["System.Management.Automation.Signature"],
    [
      column((signature) => getMember(getMember(signature, "SignerCertificate"), "Thumbprint"), {
        label: "SignerCertificate",
        width: 41,
      }),
      column("Status", { width: 38 }),
      column((signature) => pathOf(signature).at(-1), { label: "Path" }),
    ],
    {
      value: codeSource(folderOf),
      heading: (signature) => pathHeading("Directory", folderOf(signature)),
    },
  ),
];

export default views;
