import { BindingTrace, type TraceKind } from "../../binding/BindingTrace.ts";
import type { TraceListener, TraceService, TraceSource } from "../../command/services/TraceService.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { machineFacts } from "../../objects/host/MachineFacts.ts";
import { formatDateTime } from "../../objects/text/time/formatDateTime.ts";
import { DateTime } from "../../objects/values/time/DateTime.ts";
import type { Engine } from "../Engine.ts";

const modelled = "ParameterBinding";

/** Numbers of PSTraceSourceOptions that lines have. */
const kinds: Readonly<Record<TraceKind, number>> = { WriteLine: 4096, Scope: 8192 };

/** The trace sources of a session. The engine tells nothing while nobody listens; only ParameterBinding can be listened to. */
export class TraceSources implements TraceService {
  readonly #sources: TraceSource[] = Object.entries(descriptions).map(([name, description]) => ({
    name,
    description,
    options: 0,
    listeners: [defaultListener],
  }));

  constructor(readonly engine: Engine) {}

  sources(): readonly TraceSource[] {
    return this.#sources;
  }

  add(name: string): TraceSource {
    const made = { name, description: "", options: 0, listeners: [defaultListener] };
    this.#sources.push(made);
    return made;
  }

  tells({ name }: TraceSource): boolean {
    return name === modelled || !(name in descriptions);
  }

  change(source: TraceSource, options: number, listeners: readonly TraceListener[]): void {
    const isHeard = options !== 0 && listeners.some(({ write }) => write !== undefined);
    if (source.name === modelled)
      this.engine.bindingTrace = isHeard
        ? new BindingTrace((kind, text) => {
            if ((options & kinds[kind]) !== 0) tell(source.name, text, listeners);
          })
        : null;
    else if (isHeard && !this.tells(source))
      throw notModelled(`What the trace source '${source.name}' tells (${modelled} is modelled)`);
    source.options = options;
    source.listeners = listeners;
  }
}

const defaultListener: TraceListener = {
  name: "Default",
  className: "System.Diagnostics.DefaultTraceListener",
  outputs: [],
};

function tell(name: string, text: string, listeners: readonly TraceListener[]): void {
  for (const { write, outputs } of listeners) {
    write?.(`${name} Information: 0 : ${text}`);
    for (const output of outputs) write?.(`    ${output}=${outputValue(output)}`);
  }
}

function outputValue(output: string): string {
  const { ticks } = DateTime.fromUnixMilliseconds(ambient().now());
  switch (output) {
    case "ProcessId":
      return String(machineFacts().processId);
    case "ThreadId":
      return "1";
    case "DateTime":
      return formatDateTime(new DateTime(ticks, "Utc"), "o", "");
    case "Timestamp":
      return String(ticks);
    case "LogicalOperationStack":
      return "";
    default:
      throw notModelled("The call stack in a trace");
  }
}

const descriptions: Readonly<Record<string, string>> = {
  CmdletProviderClasses: "The namespace provider base classes tracer",
  CmdletProviderContext: "The context under which a core command is being run.",
  CommandDiscovery: "Traces the discovery of cmdlets, scripts, functions, applications, etc.",
  ConsoleLineOutput: "ConsoleLineOutput",
  DisplayDataQuery: "DisplayDataQuery",
  ETS: "Extended Type System",
  FileSystemProvider: "The namespace navigation provider for the file system",
  FormatFileLoading: "Loading format files",
  FormatViewBinding: "Format view binding",
  LocationGlobber: "The location globber converts PowerShell paths with glob characters to zero or more paths.",
  MemberResolution: "Traces the resolution from member name to the member. A member can be a property, method, etc.",
  MethodInvocation: "Traces the invocation of .NET methods.",
  Modules: "Module loading and analysis",
  MshSnapinLoadUnload: "Loading and unloading mshsnapins",
  ParameterBinderBase:
    "A abstract helper class for the CommandProcessor that binds parameters to the specified object.",
  ParameterBinderController: "Controls the interaction between the command processor and the parameter binder(s).",
  ParameterBinding:
    "Traces the process of binding the arguments to the parameters of cmdlets, scripts, and applications.",
  PathResolution: "Traces the path resolution algorithm.",
  PSDriveInfo: "The namespace navigation tracer",
  PSSnapInLoadUnload: "Loading and unloading mshsnapins",
  RunspaceInit: "Initialization code for Runspace",
  SessionState: "SessionState Class",
  TypeConversion: "Traces the type conversion algorithm",
  TypeMatch: "F&O TypeMatch",
};
