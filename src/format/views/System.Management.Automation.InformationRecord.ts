import { toText } from "../../objects/ops/toText.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [
  textView("InformationRecord", ["System.Management.Automation.InformationRecord"], (record) => toText(record), true),
];

export default views;
