import { getMember } from "../../objects/members/getMember.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [
  textView(
    "WarningRecord",
    ["System.Management.Automation.WarningRecord"],
    (record, show) => show(getMember(record, "Message")),
    true,
  ),
];

export default views;
