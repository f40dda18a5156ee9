import { checkNotNull } from "../../errors/argumentChecks.ts";
import { defineClr } from "../../types/defineClr.ts";
import { encodings } from "../../values/io/Encoding.ts";
import { StreamObject } from "../../values/io/StreamObject.ts";
import { StringBuilder } from "../../values/io/StringBuilder.ts";
import { TextWriterObject } from "../../values/io/TextWriterObject.ts";
import { XmlWriterObject } from "../../values/io/XmlWriterObject.ts";
import { XmlWriterSettings } from "../../values/io/XmlWriterSettings.ts";
import { openFile } from "../System.IO/fileStreams.ts";
import { xmlWriterMembers, xmlWriterProperties } from "./xmlWriterMembers.ts";

type Output = string | StreamObject | TextWriterObject | StringBuilder | null;

/** XmlWriter.Create: a file's path, a stream, a text writer or a builder to write into. */
function create(output: Output, given: XmlWriterSettings | null = null): XmlWriterObject {
  checkNotNull(output, "output");
  const settings = given?.clone() ?? new XmlWriterSettings();
  if (typeof output === "string") {
    settings.closeOutput = true;
    return over(stream(openFile(output, "Create", "Write"), settings), settings);
  }
  if (output instanceof StreamObject) return over(stream(output, settings), settings);
  if (output instanceof StringBuilder)
    return over(new TextWriterObject("System.IO.StringWriter", output, null, encodings.unicode), settings);
  return over(output as TextWriterObject, settings);
}

function stream(target: StreamObject, { encoding }: XmlWriterSettings): TextWriterObject {
  return new TextWriterObject("System.IO.StreamWriter", null, target, encoding);
}

function over(target: TextWriterObject, settings: XmlWriterSettings): XmlWriterObject {
  return new XmlWriterObject("System.Xml.XmlWellFormedWriter", target, settings, target.encoding.codec, true);
}

const outputs = ["string", "System.IO.Stream", "System.IO.TextWriter", "System.Text.StringBuilder"];

export default defineClr({
  statics: Object.fromEntries(
    outputs.flatMap((type) => [
      [`Create(${type})`, (output: Output) => create(output)],
      [`Create(${type},System.Xml.XmlWriterSettings)`, create],
    ]),
  ),
  methods: xmlWriterMembers,
  properties: xmlWriterProperties,
});
