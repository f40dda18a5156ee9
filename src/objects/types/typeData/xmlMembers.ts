import type { PSMemberInfo } from "../../members/PSMemberInfo.ts";
import type { ClrObject } from "../../values/ClrObject.ts";
import type { XmlNode } from "../../values/io/XmlNode.ts";
import { PSTypeDataMethod } from "./PSTypeDataMethod.ts";

/** The types files give nodes their local names as texts. */
export function xmlNodeMembers(): PSMemberInfo[] {
  return [toStringMethod("XmlNode", (node) => (node as XmlNode).localName)];
}

export function xmlNodeListMembers(): PSMemberInfo[] {
  return [
    toStringMethod("XmlNodeList", (list) =>
      Array.from((list as ClrObject).elements as Iterable<XmlNode>, ({ localName }) => localName).join(" "),
    ),
  ];
}

function toStringMethod(codeMethod: string, text: (target: unknown) => string): PSMemberInfo {
  return new PSTypeDataMethod("ToString", text, "CodeMethod", `static string ${codeMethod}(psobject instance)`);
}
