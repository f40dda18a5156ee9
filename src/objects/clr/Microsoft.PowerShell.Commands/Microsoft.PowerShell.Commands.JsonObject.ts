import { checkNotNull } from "../../errors/argumentChecks.ts";
import type { ErrorRecord } from "../../errors/ErrorRecord.ts";
import { clrException, psError } from "../../errors/PSError.ts";
import { edition } from "../../host/edition.ts";
import { JsonFault, JsonReader } from "../../json/JsonReader.ts";
import { jsonObject } from "../../json/jsonObject.ts";
import type { JsonKeyFault } from "../../json/jsonReadings.ts";
import { defineClr } from "../../types/defineClr.ts";
import type { PSReference } from "../../values/PSReference.ts";

const usualDepth = 1024;

/** Ends the reading: the key cannot be a property of an object. */
class BadKey {
  constructor(readonly fault: JsonKeyFault) {}
}

/** What the text says as objects; a bad key is told through the reference, text that is no JSON by an exception. */
function fromJson(text: string | null, asHashtable: boolean, depth: number | null, error: PSReference): unknown {
  checkNotNull(text, "input");
  error.value = null;
  try {
    const json = new JsonReader(text as string, depth ?? Number.MAX_SAFE_INTEGER).read();
    const badKey = (found: JsonKeyFault): never => {
      throw new BadKey(found);
    };
    return json === null ? null : jsonObject(json, { edition: edition(), asHashtable, dateKind: "Default", badKey });
  } catch (fault) {
    if (fault instanceof BadKey) {
      error.value = badKeyRecord(fault);
      return null;
    }
    if (!(fault instanceof JsonFault)) throw fault;
    const message = `Conversion from JSON failed with error: ${fault.message}`;
    throw clrException("System.ArgumentException", message);
  }
}

function badKeyRecord({ fault }: BadKey): ErrorRecord {
  return psError(fault.id, fault.category, fault.message, { exception: fault.exception }).record;
}

const error = "System.Management.Automation.ErrorRecord";

export default defineClr({
  statics: {
    [`ConvertFromJson(string,${error})`]: (text: string | null, found: PSReference) =>
      fromJson(text, false, usualDepth, found),
    [`ConvertFromJson(string,bool,${error})`]: (text: string | null, asHashtable: boolean, found: PSReference) =>
      fromJson(text, asHashtable, usualDepth, found),
    [`ConvertFromJson(string,bool,System.Nullable[int],${error})`]: (
      text: string | null,
      asHashtable: boolean,
      depth: number | null,
      found: PSReference,
    ) => fromJson(text, asHashtable, depth, found),
  },
});
