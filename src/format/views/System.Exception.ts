import { getMember } from "../../objects/members/getMember.ts";
import { toText } from "../../objects/ops/toText.ts";
import { extendedErrorView } from "./extendedErrorView.ts";
import type { ViewFile } from "./View.ts";
import { textView } from "./viewParts.ts";

const views: ViewFile = () => [extendedErrorView(), messageView];

/** Windows PowerShell shows an exception by its message, as it does an error (inferred from PowerShell/PowerShell#11413). */
const messageView = {
  ...textView("ExceptionInstance", ["System.Exception"], (shown) => toText(getMember(shown, "Message")), true),
  only: "Desktop",
} as const;

export default views;
