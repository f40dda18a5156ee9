import { checkNotNull } from "../../errors/argumentChecks.ts";
import { type ClrMembers, defineClr } from "../../types/defineClr.ts";
import { type XObject, xobject } from "./XObject.ts";
import { newText } from "./xlinqContent.ts";

/** XText, XCData and XComment, which are a text and no more. */
export function textNode(name: string, kind: "text" | "cdata" | "comment"): ClrMembers<XObject> {
  return defineClr<XObject>({
    constructors: {
      "(string)": (text: string | null) => {
        checkNotNull(text, "value");
        return xobject(newText(text as string, kind));
      },
      [`(${name})`]: (other: XObject) => xobject(newText(other.node.nodeValue ?? "", kind)),
    },
    properties: {
      Value: {
        get: (self) => self.node.nodeValue ?? "",
        set: (self, value: string | null) => {
          checkNotNull(value, "value");
          self.node.nodeValue = value;
        },
      },
    },
  });
}
