import { taskError } from "../../../../src/world/nouns/messages/taskMessages.ts";
import type { ScriptValue } from "../../../../src/world/values/ScriptValue.ts";
import { xmlRoot } from "../../_shared/xmlRoot.ts";

/** A parameter whose bytes are a file that describes the object: an XML document with that root. */
export function requireDocument(root: string, value: ScriptValue): void {
  if (typeof value !== "object" || value?.is !== "bytes") return;
  if (xmlRoot(value.base64)?.localName !== root) throw taskError("DescriptionInvalid", { root });
}
