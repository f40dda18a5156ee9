import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { providersOf } from "../../../../src/providers/itemCommand.ts";
import type { WebValues } from "./webParameters.ts";

/** Parameters that exclude or need each other, in the order in which the real cmdlets look at them. */
export function checkWebValues(cmdlet: CmdletContext, values: WebValues): void {
  const conflict = (id: string, left: string, right: string, spelled = right): never => {
    const text = `The cmdlet cannot run because the following conflicting parameters are specified: ${left} and ${right}. Specify either ${left} or ${spelled}, then retry.`;
    throw refused(cmdlet, id, text);
  };
  if (values.WebSession && values.SessionVariable !== undefined)
    conflict("WebCmdletSessionConflictException", "Session", "SessionVariable");
  if (values.UseDefaultCredentials && values.Credential)
    conflict("WebCmdletCredentialConflictException", "Credential", "UseDefaultCredentials");
  if (values.ProxyUseDefaultCredentials && values.ProxyCredential)
    conflict("WebCmdletProxyCredentialConflictException", "ProxyCredential", "ProxyUseDefaultCredentials");
  if (!values.Proxy && (values.ProxyCredential || values.ProxyUseDefaultCredentials))
    throw refused(
      cmdlet,
      "WebCmdletProxyUriNotSuppliedException",
      "The cmdlet cannot run because the following parameter is missing: Proxy. Provide a valid proxy URI for the Proxy parameter when using the ProxyCredential or ProxyUseDefaultCredentials parameters, then retry.",
    );
  if (values.Body !== undefined && values.InFile !== undefined)
    conflict("WebCmdletBodyConflictException", "Body", "InFile", "Infile");
  if (values.InFile) requireOneFile(cmdlet, values.InFile);
  if (values.PassThru && values.OutFile === undefined)
    throw refused(
      cmdlet,
      "WebCmdletOutFileMissingException",
      "The cmdlet cannot run because the following parameter is missing: OutFile. Provide a valid OutFile parameter value when using the PassThru parameter, then retry.",
    );
}

/** What is sent comes from one file of the file system that is there. */
function requireOneFile(cmdlet: CmdletContext, path: string): void {
  const providers = providersOf(cmdlet);
  const { fileSystem } = providers;
  const found = providers.resolve(path);
  const refuse = (id: string, text: string): never => {
    throw refused(cmdlet, `WebCmdletInFile${id}Exception`, `Path '${path}' ${text}`);
  };
  if (found.length === 0) refuse("NoPathResolved", "cannot be resolved to a file.");
  if (found.some(({ provider }) => provider !== fileSystem))
    refuse("NotFilesystemPath", "is not a file system path. Please specify the path to a file in the file system.");
  if (found.length > 1) refuse("MultiplePathsResolved", "can be resolved to multiple paths.");
  if (fileSystem.isContainer(found[0].path))
    refuse("NotFilePath", "resolves to a directory. Specify a path including a file name, and then retry the command.");
}

function refused(cmdlet: CmdletContext, id: string, message: string) {
  const exception = "System.Management.Automation.ValidationMetadataException";
  return cmdlet.terminate({ id, message, category: "InvalidArgument", exception });
}
