import { type CmdletContext, defineCmdlet } from "../../src/command/prelude.ts";
import { OutputFormatter } from "../../src/format/device/OutputFormatter.ts";
import type { Encoding } from "../../src/objects/model/Encoding.ts";
import { ClrException } from "../../src/objects/model/PSError.ts";
import { fileEncoding } from "../../src/providers/content/fileEncoding.ts";
import { appendedBytes, bytesOfText } from "../../src/providers/content/fileText.ts";
import { type ProviderService, providerServiceKey } from "../../src/providers/ProviderService.ts";
import { writtenFile } from "../../src/providers/writtenFile.ts";
import { outputOptions } from "./_shared/outputOptions.ts";
import { textWidth } from "./_shared/textWidth.ts";
import { unlocked } from "./_shared/unlocked.ts";

export default defineCmdlet({
  name: "Out-File",
  module: "Microsoft.PowerShell.Utility",
  synopsis: "Writes objects to a file, as the screen would show them.",
  description: "What > and >> do. Windows PowerShell writes UTF-16 unless -Encoding says otherwise.",
  parameters: {
    FilePath: "string",
    LiteralPath: "string",
    Encoding: "object",
    Append: "switch",
    Force: "switch",
    NoClobber: "switch",
    Width: "int",
    NoNewline: "switch",
    InputObject: "psobject",
  },
  examples: [
    {
      title: "Two lines of text",
      transcript: "PS> 'mx1', 'mx2' | Out-File C:\\servers.txt\nPS> Get-Content C:\\servers.txt\nmx1\nmx2\n",
    },
  ],
  steps(cmdlet, values) {
    const providers = cmdlet.service(providerServiceKey);
    const lines: string[] = [];
    const formatter = new OutputFormatter(
      { width: values.Width ?? textWidth(cmdlet), writeLine: (text) => lines.push(text) },
      outputOptions(cmdlet),
    );
    let path: string | null = null;
    return {
      begin() {
        path = writtenFile(providers, values.LiteralPath ?? values.FilePath ?? "", values.LiteralPath !== undefined);
        if (!cmdlet.shouldProcess(path, "Output to File")) {
          path = null;
          return;
        }
        if (values.NoClobber && !values.Append && providers.fileSystem.files.entry(path))
          throw alreadyThere(cmdlet, path);
        const keeps = values.Append;
        const file = path;
        opened(cmdlet, providers, file, values.Force, () => {
          if (keeps) providers.fileSystem.files.appendBytes(file, new Uint8Array(0));
          else providers.fileSystem.files.writeBytes(file, new Uint8Array(0));
        });
      },
      process() {
        if (path !== null) formatter.write(cmdlet.raw("InputObject"));
      },
      end() {
        if (path === null) return;
        formatter.flush();
        const file = path;
        const text = values.NoNewline ? lines.join("") : lines.map((line) => line + providers.newLine).join("");
        if (text === "") return;
        const encoding = fileEncoding(values.Encoding, "outFile");
        opened(cmdlet, providers, file, values.Force, () =>
          write(providers, file, text, encoding, values.Append, values.Encoding !== undefined),
        );
      },
    };
  },
});

function write(
  providers: ProviderService,
  path: string,
  text: string,
  encoding: Encoding,
  appends: boolean,
  isChosen: boolean,
): void {
  const { files } = providers.fileSystem;
  if (!appends) files.writeBytes(path, bytesOfText(text, encoding));
  else files.appendBytes(path, appendedBytes(files.readBytes(path), text, encoding, isChosen));
}

/** Does something to the file; -Force takes its read-only mark away for that long. */
function opened(
  cmdlet: CmdletContext,
  providers: ProviderService,
  path: string,
  force: boolean,
  action: () => void,
): void {
  try {
    unlocked(providers, path, force, action);
  } catch (thrown) {
    if (!(thrown instanceof ClrException)) throw thrown;
    const { type, message } = thrown.exception;
    throw cmdlet.terminate({ id: "FileOpenFailure", message, category: "OpenError", exception: type.name });
  }
}

function alreadyThere(cmdlet: CmdletContext, path: string): unknown {
  const message = `The file '${path}' already exists.`;
  return cmdlet.terminate({
    id: "NoClobber",
    message,
    category: "ResourceExists",
    exception: "System.IO.IOException",
    target: path,
  });
}
