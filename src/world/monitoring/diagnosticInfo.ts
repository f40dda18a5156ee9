import { instant, instantMilliseconds } from "../../base/instant.ts";
import { escapeXml } from "../../base/text/escapeXml.ts";
import { nounError } from "../nouns/messages/nounMessages.ts";
import { nounNamed } from "../nouns/nounNamed.ts";
import { listRows } from "../nouns/rows/listRows.ts";
import type { NounRow } from "../nouns/rows/NounRow.ts";
import type { ExchangeServer } from "../server/ExchangeServer.ts";
import { listServices, type Service } from "../service/Service.ts";
import { ownProcesses, type ServiceProcess } from "../service/serviceProcesses.ts";
import type { World } from "../World.ts";

/** What Get-ExchangeDiagnosticInfo asks for; null: it does not say. */
interface Question {
  readonly process: string | null;
  readonly component: string | null;
  readonly argument: string | null;
}

/** The answer as XML; its elements are those that scripts read (the rest left out). */
export function diagnosticInfo(world: World, server: ExchangeServer, question: Question): string {
  const running = listServices(world, server.name).filter(
    ({ name, status }) => name.startsWith("MSExchange") && status === "Running",
  );
  if (question.process === null) return document(locator(running));
  const wanted = question.process.toLowerCase();
  const service = running.find((each) =>
    [processOf(each).name, each.name].some((name) => name.toLowerCase() === wanted),
  );
  if (!service) throw nounError("ProcessNotFound", { process: question.process, server: server.name });
  const component = question.component === null ? element("Components", "") : componentInfo(world, server, question);
  return document(`${processInfo(world, server, service)}${component}`);
}

function locator(services: readonly Service[]): string {
  const each = services
    .map(processOf)
    .map(({ id, name }) => element("Process", `${leaf("id", id)}${leaf("name", name)}`));
  return element("ProcessLocator", `${leaf("count", services.length)}${each.join("")}`);
}

function processInfo(world: World, server: ExchangeServer, service: Service): string {
  const now = instant(world.clock.now());
  const started = service.started ?? now;
  const seconds = Math.max(0, Math.floor((instantMilliseconds(now) - instantMilliseconds(started)) / 1000));
  const two = (value: number): string => String(value).padStart(2, "0");
  const ofDay = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60].map(two).join(":");
  const days = Math.floor(seconds / 86_400);
  return element(
    "ProcessInfo",
    [
      leaf("id", processOf(service).id),
      leaf("serverName", server.name),
      leaf("startTime", started),
      leaf("currentTime", now),
      leaf("lifetime", days > 0 ? `${days}.${ofDay}` : ofDay),
    ].join(""),
  );
}

function componentInfo(world: World, server: ExchangeServer, { process, component }: Question): string {
  const name = component?.toLowerCase();
  if (name === "variantconfiguration")
    return element("Components", element("VariantConfiguration", overrides(world, server)));
  if (name === "resourcethrottling" && process?.toLowerCase() === "edgetransport")
    return element("Components", element("ResourceThrottling", throttling()));
  throw nounError("NotModelled", { what: `The component ${component} of Get-ExchangeDiagnosticInfo` });
}

/** The setting overrides that are meant for a server, as its processes took them over. */
function overrides(world: World, server: ExchangeServer): string {
  const definition = nounNamed("SettingOverride");
  const rows = (definition ? listRows(world, definition) : []).filter(({ values: { Server } }) => {
    const names = Array.isArray(Server) ? Server.map((each) => String(each).toLowerCase()) : [];
    return names.length === 0 || names.includes(server.name.toLowerCase()) || names.includes(server.guid);
  });
  const updated =
    rows
      .map(({ whenChanged }) => whenChanged)
      .sort()
      .at(-1) ?? instant(world.clock.now());
  return `<Overrides Updated="${updated}">${rows.map(override).join("")}</Overrides>`;
}

function override({ name, values }: NounRow): string {
  const parameters = Array.isArray(values.Parameters) ? values.Parameters : [];
  return element(
    "SettingOverride",
    [
      leaf("Name", name),
      leaf("Reason", String(values.Reason ?? "")),
      leaf("ComponentName", String(values.ComponentName ?? "")),
      leaf("SectionName", String(values.SectionName ?? "")),
      leaf("Status", "Accepted"),
      element("Parameters", parameters.map((each) => leaf("Parameter", String(each))).join("")),
    ].join(""),
  );
}

/** Nothing presses the resources of transport here. */
function throttling(): string {
  const resources = [
    "PrivateBytes",
    "SystemMemory",
    "SubmissionQueue",
    "VersionBuckets",
    "DatabaseUsedSpace",
    "UsedDiskSpace",
  ];
  const meters = resources.map(
    (each) => `<ResourceMeter Resource="${each}" CurrentResourceUse="Low" PreviousResourceUse="Low" />`,
  );
  return element("ResourceTracker", meters.join(""));
}

/** The process that answers for a service: of transport it is the worker (documented), of others the service's own. */
function processOf(service: Service): ServiceProcess {
  const [own, worker] = ownProcesses(service);
  return service.name === "MSExchangeTransport" ? (worker ?? own) : own;
}

function document(content: string): string {
  return element("Diagnostics", content);
}

/** An element with other elements in it. */
function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

/** An element with a text in it. */
function leaf(name: string, text: string | number): string {
  return element(name, escapeXml(String(text)));
}
