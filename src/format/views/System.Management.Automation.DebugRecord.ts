import { getMember } from "../../objects/members/getMember.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [
  textView(
    "DebugRecord",
    ["System.Management.Automation.DebugRecord"],
    (record, show) => show(getMember(record, "Message")),
    true,
  ),
];

export default views;
