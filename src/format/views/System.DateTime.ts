import { getMember } from "../../objects/members/getMember.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [
  textView("DateTime", ["System.DateTime"], (date, show) => show(getMember(date, "DateTime"))),
];

export default views;
