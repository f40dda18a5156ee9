import { defineCmdlet } from "../../src/command/prelude.ts";
import { convertTo } from "../../src/objects/convert/convertTo.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { edition } from "../../src/objects/host/edition.ts";
import { JsonFault } from "../../src/objects/json/JsonReader.ts";
import { jsonObject } from "../../src/objects/json/jsonObject.ts";
import { jsonReadings } from "../../src/objects/json/jsonReadings.ts";
import { readJson } from "../../src/objects/json/readJson.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { saveWebAnswer } from "./_shared/web/saveWebAnswer.ts";
import { sendWebRequest } from "./_shared/web/sendWebRequest.ts";
import { webParameters } from "./_shared/web/webParameters.ts";

export default defineCmdlet({
  name: "Invoke-RestMethod",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Sends a request to a host of the emulated network and gives what its answer says.",
  description:
    "JSON becomes objects, XML a document, a feed its items, everything else text. Hosts are those of Invoke-WebRequest.",
  parameters: webParameters,
  examples: [
    {
      title: "A name that nobody knows",
      transcript: `PS> try { Invoke-RestMethod https://none.example.com/ } catch { $_.FullyQualifiedErrorId }
WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeRestMethodCommand
`,
    },
  ],
  steps: (cmdlet, values) => ({
    process() {
      const answer = sendWebRequest(cmdlet, values);
      if (values.OutFile !== undefined) saveWebAnswer(cmdlet, answer, values.OutFile);
      if (values.OutFile !== undefined && !values.PassThru) return;
      const text = answer.response.body;
      const written = asXml(text) ?? asJson(text);
      if (written === undefined) cmdlet.write(text);
      else for (const item of written) cmdlet.write(item);
    },
  }),
});

/** The items of a feed, or the document. */
function asXml(text: string): readonly unknown[] | undefined {
  if (!text.trimStart().startsWith("<")) return undefined;
  try {
    const document = convertTo(text, typeByName("System.Xml.XmlDocument"));
    const items = getMember(getMember(getMember(document, "rss"), "channel"), "item") ?? entries(document);
    if (items === null || items === undefined) return [document];
    return Array.isArray(items) ? items : [items];
  } catch (error) {
    if (error instanceof PSError) return undefined;
    throw error;
  }
}

function entries(document: unknown): unknown {
  return getMember(getMember(document, "feed"), "entry");
}

function asJson(text: string): readonly unknown[] | undefined {
  try {
    const json = readJson(text, 1024, edition());
    if (json === null) return [null];
    const value = jsonObject(json, {
      edition: edition(),
      asHashtable: false,
      dateKind: "Default",
      badKey: ({ message }) => {
        throw new JsonFault(message);
      },
    });
    return Array.isArray(value) && jsonReadings[edition()].writesItems ? value : [value];
  } catch (error) {
    if (error instanceof JsonFault) return undefined;
    throw error;
  }
}
