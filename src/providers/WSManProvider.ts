import { CaseInsensitiveMap } from "../base/CaseInsensitiveMap.ts";
import { hasSwitch } from "../command/hasSwitch.ts";
import type { ParameterTable } from "../command/ParameterDefinition.ts";
import type { ListingOptions, ProviderContext, ProviderInterface } from "../command/Provider.ts";
import { notModelled } from "../objects/errors/runtimeError.ts";
import { machineFacts } from "../objects/host/MachineFacts.ts";
import { toText } from "../objects/ops/toText.ts";
import { PropertyBag } from "../objects/values/PropertyBag.ts";
import type { ProviderInfo } from "../objects/values/shell/ProviderInfo.ts";
import { findMachine } from "../world/server/Machine.ts";
import { worldKey } from "../world/worldKey.ts";
import { ProviderBase } from "./ProviderBase.ts";
import { argumentError, clrError } from "./providerErrors.ts";

/**
 * How New-Item on this drive reaches a computer. The computers of the estate listen for HTTP at one port; who may come in
 * is not asked, so that options, way of logging on and certificate have no other effect than to be well formed.
 */
export const connectionParameters = {
  OptionSet: { type: "hashtable", aliases: ["OS"] },
  Authentication: "Microsoft.WSMan.Management.AuthenticationMechanism",
  CertificateThumbprint: "string",
  SessionOption: { type: "Microsoft.WSMan.Management.SessionOption", aliases: ["SO"] },
  ApplicationName: "string",
  Port: "int",
  UseSSL: "switch",
  ConnectionURI: "uri",
} as const satisfies ParameterTable;

const httpPort = 5985;

/** WSMan: the computers that the session is connected to; what lies below them is not modelled. */
export class WSManProvider extends ProviderBase {
  protected override readonly features: ReadonlySet<ProviderInterface> = new Set(["items", "navigation"]);
  readonly #computers = new CaseInsensitiveMap<string>([["localhost", "localhost"]]);

  constructor(readonly info: ProviderInfo) {
    super();
  }

  exists(path: string): boolean {
    const [computer = "", ...below] = path.split("\\");
    if (below.length > 0 && this.#computers.has(computer)) throw notModelled(`The configuration WSMan:\\${path}`);
    return path === "" || this.#computers.has(path);
  }

  isContainer(path: string): boolean {
    return this.exists(path);
  }

  childNames(path: string, _options: ListingOptions): readonly string[] {
    if (path === "") return [...this.#computers.values()];
    throw notModelled(`The configuration below WSMan:\\${path}`);
  }

  item(path: string, _context: ProviderContext | null): unknown {
    if (!this.exists(path)) return undefined;
    return new PropertyBag("Microsoft.WSMan.Management.WSManConfigContainerElement", {
      Name: path === "" ? "WSMan" : this.#computers.get(path),
      TypeNameOfElement: "Container",
    });
  }

  /** Connects to a computer, which is then an item of the drive. */
  override newItem(path: string, _itemType: string | undefined, _value: unknown, context: ProviderContext): void {
    const { cmdlet } = context;
    const uri = cmdlet.raw("ConnectionURI");
    const address = uri === undefined ? null : new URL(toText(uri));
    const computer = address?.hostname ?? path;
    if (computer === "" || computer.includes("\\"))
      throw argumentError("The path is not valid: a computer can be added at the root of the drive only.");
    if (!cmdlet.shouldProcess(computer, "New Item")) return;
    const own = /^(localhost|127\.0\.0\.1|::1|\.)$/i.test(computer) || computer === machineFacts().machineName;
    if (!own && !findMachine(cmdlet.service(worldKey), computer)) throw cannotConnect(2150859193, unresolved);
    const port = Number(address ? address.port || httpPort : (cmdlet.raw("Port") ?? httpPort));
    const isSecure = address ? address.protocol === "https:" : hasSwitch(cmdlet, "UseSSL");
    const site = address ? address.pathname.slice(1) : toText(cmdlet.raw("ApplicationName") ?? "");
    if (isSecure || port !== httpPort || !["", "wsman"].includes(site.toLowerCase()))
      throw cannotConnect(2150858770, noListener);
    this.#computers.set(computer, computer);
    context.write(this.item(computer, null), computer, true);
  }
}

const unresolved = "The WinRM client cannot process the request because the server name cannot be resolved. ";
const noListener =
  'The client cannot connect to the destination specified in the request. Verify that the service on the destination is running and is accepting requests. Consult the logs and documentation for the WS-Management service running on the destination, most commonly IIS or WinRM. If the destination is the WinRM service, run the following command on the destination to analyze and configure the WinRM service: "winrm quickconfig". ';

function cannotConnect(code: number, reason: string) {
  const space = "http://schemas.microsoft.com/wbem/wsman/1/wsmanfault";
  const text = `<f:WSManFault xmlns:f="${space}" Code="${code}" Machine="${machineFacts().machineName}"><f:Message>${reason}</f:Message></f:WSManFault>`;
  return clrError("WsManError", "InvalidOperation", "System.InvalidOperationException", text);
}
