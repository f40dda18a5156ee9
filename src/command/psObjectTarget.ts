import type { PSError } from "../objects/errors/PSError.ts";
import { toText } from "../objects/ops/toText.ts";
import { ArrayList } from "../objects/values/collections/ArrayList.ts";
import { ListObject } from "../objects/values/collections/ListObject.ts";
import { TypedArray } from "../objects/values/collections/TypedArray.ts";
import { XmlNode } from "../objects/values/io/XmlNode.ts";
import { unwrap } from "../objects/values/PSObject.ts";
import type { CmdletContext, ErrorSpec } from "./CmdletContext.ts";

/** The error about an object of the pipeline as the cmdlet got it: its target shows as a PSObject, with the text of one. */
export function psObjectTarget(cmdlet: CmdletContext, spec: ErrorSpec): PSError {
  const error = cmdlet.terminate(spec);
  if (spec.target === null || spec.target === undefined) return error;
  error.record.targetTypeName = "PSObject";
  error.record.targetName ??= wrapperText(unwrap(spec.target));
  return error;
}

/** What a PSObject's ToString() gives otherwise than what is in it: a list's items, an XML node's name. */
function wrapperText(value: unknown): string | null {
  if (value instanceof XmlNode) return value.localName;
  const isList = Array.isArray(value) || value instanceof TypedArray || value instanceof ListObject;
  return isList || value instanceof ArrayList ? toText(value) : null;
}
