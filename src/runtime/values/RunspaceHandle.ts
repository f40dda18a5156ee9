import {
  type Runspace,
  type RunspaceRequest,
  type RunspaceRun,
  runspaceServiceKey,
} from "../../command/services/RunspaceService.ts";
import { clrException, PSError, psError } from "../../objects/errors/PSError.ts";
import { notModelled } from "../../objects/errors/runtimeError.ts";
import { ambient } from "../../objects/host/ambient.ts";
import { sessionNumbers } from "../../objects/host/sessionNumbers.ts";
import type { InitialSessionState } from "../../objects/values/shell/InitialSessionState.ts";
import { RunspaceObject } from "../../objects/values/shell/RunspaceObject.ts";
import { runningEngine } from "../runningEngine.ts";

/** Gives a new session what its initial state has beside the usual; it sees the entries as scripts do. */
const BEGIN = `param($Functions, $Aliases, $Variables, $Modules)
foreach ($entry in $Modules) { Import-Module -Name $entry -Global }
foreach ($entry in $Functions) {
    Set-Item -LiteralPath "Function:\\global:$($entry.Name)" -Value ([scriptblock]::Create($entry.Definition)) -Options $entry.Options
}
foreach ($entry in $Aliases) {
    Set-Alias -Name $entry.Name -Value $entry.Definition -Description $entry.Description -Option $entry.Options -Scope Global
}
foreach ($entry in $Variables) {
    Set-Variable -Name $entry.Name -Value $entry.Value -Description $entry.Description -Option $entry.Options -Scope Global
}`;

/** A runspace that a script made: opened beside the session when it is first needed. */
export class RunspaceHandle extends RunspaceObject {
  state: "BeforeOpen" | "Opened" | "Closed" = "BeforeOpen";
  apartmentState = "Unknown";
  threadOptions = "Default";
  #inner: Runspace | null = null;

  /** `initial`: what it begins with beside the usual. */
  constructor(readonly initial: InitialSessionState | null = null) {
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

  /** Throws where nothing can run in it. */
  checkOpened(): void {
    if (this.state === "Opened") return;
    throw clrException(
      "System.Management.Automation.Runspaces.InvalidRunspaceStateException",
      `Cannot perform operation because the runspace is not in the 'Opened' state. Current state of runspace is '${this.state}'.`,
    );
  }

  run(request: RunspaceRequest): RunspaceRun {
    this.#inner ??= this.#begin();
    return this.#inner.run(request);
  }

  #begin(): Runspace {
    if (this.initial?.isEmpty) throw notModelled("A runspace that begins without the usual commands");
    const runspace = runningEngine().service(runspaceServiceKey).open();
    if (this.initial === null || this.initial.isUsual) return runspace;
    const { functions, aliases, variables, modules } = this.initial;
    const { failure } = runspace.run({ text: BEGIN, args: [functions, aliases, variables, modules] });
    if (failure) throw new PSError(failure as PSError["record"]);
    return runspace;
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
