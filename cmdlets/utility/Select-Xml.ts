import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { construct } from "../../src/objects/calls/construct.ts";
import { invokeMethod } from "../../src/objects/calls/invokeMethod.ts";
import { SelectXmlInfo } from "../../src/objects/clr/Microsoft.PowerShell.Commands/Microsoft.PowerShell.Commands.SelectXmlInfo.ts";
import { convertTo } from "../../src/objects/convert/convertTo.ts";
import { ErrorRecord } from "../../src/objects/errors/ErrorRecord.ts";
import { newException } from "../../src/objects/errors/ExceptionObject.ts";
import { PSError } from "../../src/objects/errors/PSError.ts";
import { getMember } from "../../src/objects/members/getMember.ts";
import { setMember } from "../../src/objects/members/setMember.ts";
import { enumerate } from "../../src/objects/ops/enumerate.ts";
import { toText } from "../../src/objects/ops/toText.ts";
import { typeByName } from "../../src/objects/types/typeRegistry.ts";
import { Hashtable } from "../../src/objects/values/collections/Hashtable.ts";
import { XmlNode } from "../../src/objects/values/io/XmlNode.ts";
import { providerServiceKey } from "../../src/providers/ProviderService.ts";

export default defineCmdlet({
  name: "Select-Xml",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Finds nodes of XML by an XPath expression.",
  parameters: {
    XPath: "string",
    Xml: "System.Xml.XmlNode[]",
    Path: "string[]",
    LiteralPath: "string[]",
    Content: "string[]",
    Namespace: "hashtable",
  },
  examples: [
    {
      title: "An attribute",
      transcript: "PS> (Select-Xml -Content '<r><i n=\"p\"/></r>' -XPath '//@n').Node.Value\np\n",
    },
  ],
  steps(cmdlet, values) {
    const search = (node: XmlNode, path: string) =>
      select(cmdlet, node, path, values.XPath ?? "", cmdlet.raw("Namespace"));
    return {
      process() {
        for (const node of values.Xml ?? []) if (node instanceof XmlNode) search(node, "InputStream");
        for (const content of values.Content ?? []) {
          const document = parse(cmdlet, content, false);
          if (document) search(document, "InputStream");
        }
        const literal = values.LiteralPath !== undefined;
        for (const path of values.LiteralPath ?? values.Path ?? []) {
          for (const file of files(cmdlet, path, literal)) {
            const document = load(cmdlet, file);
            if (document) search(document, file);
          }
        }
      },
    };
  },
});

function files(cmdlet: CmdletContext, path: string, literal: boolean): readonly string[] {
  try {
    return cmdlet.service(providerServiceKey).filePaths(path, literal);
  } catch (error) {
    // A path that is missing ends the command.
    if (!(error instanceof PSError) || error.record.errorId !== "ReadWriteFileNotFileSystemProvider") throw error;
    cmdlet.error(error);
    return [];
  }
}

function documentWithSpace(text: string): XmlNode {
  const document = construct(typeByName("System.Xml.XmlDocument"), []);
  setMember(document, "PreserveWhitespace", true);
  invokeMethod(document, "LoadXml", [text]);
  return document as XmlNode;
}

function parse(cmdlet: CmdletContext, text: string, keepSpace: boolean): XmlNode | null {
  try {
    return keepSpace ? documentWithSpace(text) : (convertTo(text, typeByName("System.Xml.XmlDocument")) as XmlNode);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const exception = newException(
      "System.Management.Automation.ParentContainsErrorRecordException",
      error.exception.message,
    );
    cmdlet.error(new ErrorRecord(exception, error.record.errorId, error.record.category, null));
    return null;
  }
}

function load(cmdlet: CmdletContext, file: string): XmlNode | null {
  const text = cmdlet.service(providerServiceKey).readText(file, undefined, "data");
  // A file may be a fragment for the reader, and none for the document: nothing is no error, text outside of elements is one.
  if (text.trim() === "") return null;
  try {
    return documentWithSpace(text);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const reason = text.trimStart().startsWith("<")
      ? (error.exception.innerException?.message ?? error.exception.message)
      : "The specified node cannot be inserted as the valid child of this node, because the specified node is the wrong type.";
    cmdlet.error({
      id: "ProcessingFile",
      message: `The file '${file}' cannot be read: ${reason}`,
      category: "InvalidArgument",
      target: file,
      exception: "System.ArgumentException",
    });
    return null;
  }
}

function select(cmdlet: CmdletContext, node: XmlNode, path: string, xpath: string, namespaces: unknown): void {
  const args: unknown[] = [xpath];
  if (namespaces instanceof Hashtable) args.push(namespaceManager(cmdlet, node, namespaces));
  let found: unknown;
  try {
    found = invokeMethod(node, "SelectNodes", args);
  } catch (error) {
    if (!(error instanceof PSError)) throw error;
    const exception = error.exception.innerException ?? error.exception;
    throw new PSError(new ErrorRecord(exception, exception.type.name, "NotSpecified", null));
  }
  for (const one of enumerate(found) ?? [])
    if (one instanceof XmlNode) cmdlet.write(new SelectXmlInfo(one, path, xpath));
}

function namespaceManager(cmdlet: CmdletContext, node: XmlNode, namespaces: Hashtable): unknown {
  const document = getMember(node, "OwnerDocument") ?? node;
  const manager = construct(typeByName("System.Xml.XmlNamespaceManager"), [getMember(document, "NameTable")]);
  for (const { key, value } of namespaces.entries()) {
    if (key === null || value === null) {
      const message =
        "This command cannot be run because the prefix value in the Namespace parameter is null. Provide a valid value for the prefix, and then run the command again.";
      throw cmdlet.terminate({
        id: "PrefixError",
        message,
        category: "InvalidOperation",
        target: namespaces,
        exception: "System.InvalidOperationException",
      });
    }
    invokeMethod(manager, "AddNamespace", [toText(key), toText(value)]);
  }
  return manager;
}
