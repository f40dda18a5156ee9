import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import type { ViewFile } from "./View.ts";
import { column, table } from "./viewParts.ts";

/** Why a task is not done is what a learner looks for: it is shown in full, a line each. */
const views: ViewFile = () => [
  {
    ...table(
      "LabLook",
      ["Cmdlab.LabLook"],
      [
        column("Id", { width: 16 }),
        column("Green", { width: 5, alignment: "Left" }),
        column(missingLines, { label: "Missing" }),
      ],
    ),
    wrap: true,
  },
];

export default views;

function missingLines(look: unknown): string {
  const missing = getMember(look, "Missing");
  return (Array.isArray(missing) ? missing : []).map((one) => `- ${toText(one)}`).join("\n");
}
