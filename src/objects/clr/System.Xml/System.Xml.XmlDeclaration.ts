import { defineClr } from "../../types/defineClr.ts";
import type { XmlNode } from "../../values/io/XmlNode.ts";

function part(self: XmlNode, name: string): string {
  return new RegExp(`${name}=["']([^"']*)`).exec(self.node.nodeValue ?? "")?.[1] ?? "";
}

function setPart(self: XmlNode, name: string, value: string | null): void {
  const old = self.node.nodeValue ?? "";
  const next = value ? `${name}="${value}"` : "";
  self.node.nodeValue = (
    part(self, name) === "" ? `${old} ${next}` : old.replace(new RegExp(`${name}=["'][^"']*["']`), next)
  ).trim();
}

export default defineClr<XmlNode>({
  properties: {
    Version: (self) => part(self, "version"),
    Encoding: {
      get: (self) => part(self, "encoding"),
      set: (self, value: string | null) => setPart(self, "encoding", value),
    },
    Standalone: {
      get: (self) => part(self, "standalone"),
      set: (self, value: string | null) => setPart(self, "standalone", value),
    },
  },
});
