import { helpViews } from "./helpViews.ts";
import type { ViewFile } from "./View.ts";

const views: ViewFile = () => helpViews("MamlCommandHelpInfo", parts);

const parts = [
  ...["syntax", "parameters", "examples", "example", "details"],
  ...["alertSet", "relatedLinks", "inputTypes", "returnValues"],
];

export default views;
