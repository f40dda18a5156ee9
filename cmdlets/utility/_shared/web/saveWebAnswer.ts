import type { CmdletContext } from "../../../../src/command/prelude.ts";
import { providerServiceKey } from "../../../../src/providers/ProviderService.ts";
import type { WebAnswer } from "./sendWebRequest.ts";

/** -OutFile: the body goes to a file. */
export function saveWebAnswer(cmdlet: CmdletContext, { response }: WebAnswer, path: string): void {
  const providers = cmdlet.service(providerServiceKey);
  providers.fileSystem.files.writeBytes(providers.filePath(path), new TextEncoder().encode(response.body));
}
