import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { type ExceptionObject, newException } from "../../src/objects/errors/ExceptionObject.ts";
import { JsonFault, type JsonValue } from "../../src/objects/json/JsonReader.ts";
import { jsonObject } from "../../src/objects/json/jsonObject.ts";
import { type JsonDateKind, jsonReadings } from "../../src/objects/json/jsonReadings.ts";
import { readJson } from "../../src/objects/json/readJson.ts";
import { noteLoaded } from "../../src/objects/types/loadedAssemblies.ts";
import { EnumValue } from "../../src/objects/values/EnumValue.ts";

export default defineCmdlet({
  name: "ConvertFrom-Json",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Makes objects of JSON text.",
  description: "Lines of the pipeline are read as one document, unless the first line is a whole document itself.",
  parameters: {
    InputObject: "string",
    AsHashtable: "switch",
    Depth: "int",
    NoEnumerate: "switch",
    DateKind: "Microsoft.PowerShell.Commands.JsonDateKind",
  },
  examples: [
    {
      title: "A property of the object",
      transcript: 'PS> (\'{"name":"web01","cores":4}\' | ConvertFrom-Json).cores\n4\n',
    },
  ],
  steps(cmdlet, values) {
    noteLoaded("System.Web.Extensions");
    const texts: string[] = [];
    const write = (json: JsonValue | null) => {
      if (json === null) return cmdlet.write(null);
      const made = jsonObject(json, {
        edition: cmdlet.edition,
        asHashtable: values.AsHashtable,
        dateKind: values.DateKind instanceof EnumValue ? (values.DateKind.text as JsonDateKind) : "Default",
        badKey(fault) {
          throw cmdlet.terminate(fault);
        },
      });
      if (jsonReadings[cmdlet.edition].writesItems && !values.NoEnumerate && Array.isArray(made))
        cmdlet.writeEnumerated(made);
      else cmdlet.write(made);
    };
    const read = (text: string) => readJson(text, values.Depth ?? 1024, cmdlet.edition);
    return {
      process() {
        texts.push(values.InputObject ?? "");
      },
      end() {
        if (texts.length === 0) return;
        try {
          const first = texts.length > 1 ? attempt(() => read(texts[0])) : undefined;
          if (first === undefined) return write(read(texts.join("\n")));
          write(first);
          for (const text of texts.slice(1)) write(read(text));
        } catch (fault) {
          if (fault instanceof JsonFault) throw invalidJson(cmdlet, fault);
          throw fault;
        }
      },
    };
  },
});

/** Undefined where the text alone is no whole document. */
function attempt(read: () => JsonValue | null): JsonValue | null | undefined {
  try {
    return read();
  } catch (fault) {
    if (fault instanceof JsonFault) return undefined;
    throw fault;
  }
}

function invalidJson(cmdlet: CmdletContext, fault: JsonFault) {
  const message = jsonReadings[cmdlet.edition].fault(fault.message);
  return cmdlet.terminate({
    id: "System.ArgumentException",
    message,
    category: "NotSpecified",
    exception: "System.ArgumentException",
    inner: jsonReadings[cmdlet.edition].tellsReader ? readerException(fault) : null,
  });
}

/** What Json.NET itself threw. */
function readerException({ message, place }: JsonFault): ExceptionObject {
  const exception = newException(`Newtonsoft.Json.Json${place ? "Reader" : "Writer"}Exception`, message);
  exception.details.set("Path", place?.path ?? "");
  exception.details.set("LineNumber", place?.line ?? 0);
  exception.details.set("LinePosition", place?.position ?? 0);
  return exception;
}
