import {
  type Runspace,
  type RunspaceRequest,
  type RunspaceRun,
  runspaceServiceKey,
} from "../../command/services/RunspaceService.ts";
import { PSError, psError } from "../../objects/errors/PSError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { sessionNumbers } from "../../objects/host/sessionNumbers.ts";
import { RunspaceObject } from "../../objects/values/shell/RunspaceObject.ts";
import { runningEngine } from "../runningEngine.ts";

/** A runspace that a script made: opened beside the session when it is first needed. */
export class RunspaceHandle extends RunspaceObject {
  state: "BeforeOpen" | "Opened" | "Closed" = "BeforeOpen";
  apartmentState = "Unknown";
  threadOptions = "Default";
  #inner: Runspace | null = null;

  constructor() {
    const id = sessionNumbers.current.runspaceId++;
    super(id, `Runspace${id}`, ambient().newGuid());
  }

  open(): this {
    if (this.state !== "BeforeOpen")
      throw psError(
        "InvalidRunspaceStateException",
        "NotSpecified",
        `Cannot open the runspace because the runspace is not in the BeforeOpen state. Current state of the runspace is '${this.state}'.`,
        { exception: "System.Management.Automation.Runspaces.InvalidRunspaceStateException" },
      );
    this.state = "Opened";
    return this;
  }

  close(): void {
    this.state = "Closed";
    this.#inner = null;
  }

  run(request: RunspaceRequest): RunspaceRun {
    this.#inner ??= runningEngine().service(runspaceServiceKey).open();
    return this.#inner.run(request);
  }

  setVariable(name: string, value: unknown): void {
    this.run({ text: "Set-Variable -Name $args[0] -Value $args[1] -Scope Global", args: [name, value] });
  }

  getVariable(name: string): unknown {
    const { items, failure } = this.run({
      text: "Get-Variable -Name $args[0] -ValueOnly -ErrorAction Ignore",
      args: [name],
    });
    if (failure) throw new PSError(failure as PSError["record"]);
    const values = items.filter(({ stream }) => stream === "Output").map(({ value }) => value);
    return values.length > 1 ? values : (values[0] ?? null);
  }
}
