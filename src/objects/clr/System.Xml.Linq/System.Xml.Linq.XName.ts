import { argumentInvalid, checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { verifyName } from "../../xml/xmlNames.ts";
import { XName, XNamespace } from "./XObject.ts";

/** "name" or "{namespace}name". */
function read(text: string | null): XName {
  checkNotNull(text, "expandedName");
  const written = text as string;
  if (written === "") throw argumentInvalid("'' is an invalid expanded name.");
  const parts = /^\{(.+)\}(.+)$/s.exec(written);
  const local = parts ? parts[2] : written;
  return new XName(verifyName(local, ""), parts?.[1] ?? "");
}

const same = (left: XName | null, right: XName | null) => left?.text === right?.text;

export default defineClr<XName>({
  methods: {
    Equals: (self, other: unknown) => other instanceof XName && same(self, other),
  },
  properties: {
    LocalName: (self) => self.localName,
    NamespaceName: (self) => self.namespace,
    Namespace: (self) => new XNamespace(self.namespace),
  },
  statics: {
    "Get(string)": read,
    "Get(string,string)": (local: string, namespace: string) => new XName(local, namespace),
    op_Implicit: read,
    op_Equality: same,
    op_Inequality: (left: XName | null, right: XName | null) => !same(left, right),
  },
  toText: (self) => self.text,
});
