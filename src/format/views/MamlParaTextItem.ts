import { displayText } from "../../objects/members/displayText.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

/** A paragraph of help. */
const views: ViewFile = () => [textView("HelpParagraph", ["MamlParaTextItem"], (item) => displayText(item) ?? "")];

export default views;
