import { type BindingErrorOptions, bindingError } from "../../binding/bindingError.ts";
import { convertTo } from "../../objects/convert/convertTo.ts";
import type { ErrorRecord } from "../../objects/errors/ErrorRecord.ts";
import { enumerateCollection } from "../../objects/ops/enumerate.ts";
import { toText } from "../../objects/ops/toText.ts";
import { languageRules } from "../../objects/types/languageRules.ts";
import { lazyType } from "../../objects/types/lazyType.ts";
import { ArrayList } from "../../objects/values/collections/ArrayList.ts";
import { SwitchParameter } from "../../objects/values/SwitchParameter.ts";
import { StreamRecord } from "../../objects/values/shell/StreamRecord.ts";
import type { Engine } from "../Engine.ts";
import type { Inquiry } from "../errors/inquire.ts";
import { reportError } from "../errors/reportError.ts";
import { OutputVariable } from "../pipeline/OutputVariable.ts";
import type { Sink, Streams } from "../pipeline/Streams.ts";
import {
  type ActionPreference,
  noSuspending,
  preference,
  preferenceValue,
  toActionPreference,
} from "../scope/preferences.ts";
import type { Scope } from "../scope/Scope.ts";

/** What -ErrorAction, -OutVariable and the like of one call do to its streams. Made only where one is bound. */
export class CommonParameters {
  readonly errorAction: ActionPreference | null;
  readonly #warningAction: ActionPreference | null;
  readonly #informationAction: ActionPreference | null;
  readonly #verbose: boolean | null;
  readonly #debug: boolean | null;
  readonly whatIf: boolean | null;
  readonly confirm: boolean | null;
  readonly #pipelineVariable: OutputVariable | null;
  readonly #outBuffer: number;
  /** The sink of the call, and what stands in its place. */
  #output: readonly [Sink, Sink] | null = null;
  readonly #held: unknown[] = [];
  #flush: () => void = () => {};
  readonly #lists = new Map<string, ArrayList>();

  constructor(
    readonly engine: Engine,
    readonly scope: Scope,
    bound: ReadonlyMap<string, unknown>,
    /** Where the argument of a parameter stands. */
    placeOf: (parameter: string) => BindingErrorOptions,
  ) {
    for (const name of ["ErrorAction", "WarningAction", "InformationAction"])
      if (action(bound.get(name)) === "Suspend")
        throw bindingError("ParameterBindingFailed", [name, noSuspending], placeOf(name));
    this.errorAction = action(bound.get("ErrorAction"));
    this.#warningAction = action(bound.get("WarningAction"));
    this.#informationAction = action(bound.get("InformationAction"));
    this.#verbose = flag(bound.get("Verbose"));
    this.#debug = flag(bound.get("Debug"));
    this.whatIf = flag(bound.get("WhatIf"));
    this.confirm = flag(bound.get("Confirm"));
    this.#pipelineVariable = isGiven(bound.get("PipelineVariable"))
      ? new OutputVariable(scope, toText(bound.get("PipelineVariable")))
      : null;
    this.#outBuffer = Number(bound.get("OutBuffer") ?? 0);
    for (const name of ["ErrorVariable", "WarningVariable", "InformationVariable", "OutVariable"]) {
      if (isGiven(bound.get(name))) this.#lists.set(name, this.#openVariable(toText(bound.get(name))));
    }
  }

  /** Whether -Verbose itself is given, which alone makes ShouldProcess tell what is done. */
  get isVerbose(): boolean {
    return this.#verbose === true;
  }

  get #debugAction(): ActionPreference | null {
    return this.#debug ? languageRules().debugAction : fromFlag(this.#debug);
  }

  /** The preference variables that an advanced function sees in its own scope. */
  *preferenceVariables(): Generator<readonly [name: string, value: unknown]> {
    const actions = [
      ["ErrorActionPreference", this.errorAction],
      ["WarningPreference", this.#warningAction],
      ["InformationPreference", this.#informationAction],
      ["VerbosePreference", fromFlag(this.#verbose)],
      ["DebugPreference", this.#debugAction],
    ] as const;
    for (const [name, action] of actions) if (action !== null) yield [name, preferenceValue(action)];
    if (this.whatIf !== null)
      yield ["WhatIfPreference", this.whatIf ? SwitchParameter.present : SwitchParameter.absent];
    if (this.confirm !== null) yield ["ConfirmPreference", convertTo(this.confirm ? "Low" : "None", confirmImpact())];
  }

  /**
   * The action for one of the other streams: the parameter's, else the preference variable's. -Debug asks about warnings and
   * verbose texts, too, and -Verbose shows warnings.
   */
  action(stream: "Warning" | "Verbose" | "Debug" | "Information"): ActionPreference {
    const asked = this.#debug ? "Inquire" : null;
    const given = {
      Warning: this.#warningAction ?? asked ?? (this.#verbose ? "Continue" : null),
      Information: this.#informationAction,
      Verbose: fromFlag(this.#verbose) ?? asked,
      Debug: this.#debugAction,
    }[stream];
    return given ?? preference(this.scope, stream);
  }

  /** What -Debug and -Verbose make of errors in Windows PowerShell, whatever $ErrorActionPreference says. */
  #switchAction(): ActionPreference | null {
    if (!languageRules().switchesDecideOverErrors) return null;
    return this.#debug ? "Inquire" : this.#verbose ? "Continue" : null;
  }

  /** An object that an advanced function cannot take: its -ErrorVariable knows nothing of that. */
  writeUnbound(streams: Streams, record: ErrorRecord): void {
    reportError(this.engine, streams, record, this.#actionOfErrors);
  }

  get #actionOfErrors(): ActionPreference {
    return this.errorAction ?? this.#switchAction() ?? preference(this.scope, "ErrorAction");
  }

  writeError(streams: Streams, record: ErrorRecord, inquiry?: Inquiry): void {
    const action = this.#actionOfErrors;
    // What Stop makes of it is kept when it ends the command; Ignore leaves no trace.
    if (action !== "Stop" && action !== "Ignore") this.keep("Error", record);
    reportError(this.engine, streams, record, action, inquiry);
  }

  /** The streams of an advanced function, or of a block in a cmdlet's place: records are kept for the -...Variable parameters. */
  wrapStreams(streams: Streams): Streams {
    return {
      ...streams,
      raised: (record) => {
        this.#lists.get("ErrorVariable")?.items.push(record);
        streams.raised?.(record);
      },
      seen: (stream, record) => {
        this.keep(stream, record);
        streams.seen?.(stream, record);
      },
    };
  }

  /** The sink with what -OutVariable keeps, -PipelineVariable shows and -OutBuffer holds back. */
  output(out: Sink): Sink {
    const list = this.#lists.get("OutVariable");
    let sink = out;
    if (this.#outBuffer > 0) {
      this.#flush = () => {
        for (const value of this.#held.splice(0)) out(value);
      };
      sink = (value) => {
        if (this.#held.push(value) > this.#outBuffer) this.#flush();
      };
    }
    if (list) sink = both((value) => list.items.push(value), sink);
    const place = this.#pipelineVariable;
    if (place !== null) {
      place.open();
      sink = both((value) => place.assign(value), sink);
    }
    if (sink !== out) this.#output = [out, sink];
    return sink;
  }

  /**
   * The streams of the call: information, verbose and debug records that are merged into the output are output for
   * -OutVariable and its like, errors and warnings are not.
   */
  merged(streams: Streams): Streams {
    if (this.#output === null) return streams;
    const [out, sink] = this.#output;
    const { information, verbose, debug } = streams;
    if (information !== out && verbose !== out && debug !== out) return streams;
    const own = (given: Sink): Sink => (given === out ? sink : given);
    return { ...streams, information: own(information), verbose: own(verbose), debug: own(debug) };
  }

  /** Gives on what -OutBuffer still holds. */
  flush(): void {
    this.#flush();
  }

  close(): void {
    this.#pipelineVariable?.close();
  }

  keep(stream: "Error" | "Warning" | "Information", record: unknown): void {
    this.#lists.get(`${stream}Variable`)?.items.push(record instanceof StreamRecord ? record.kept() : record);
  }

  /** "+name" appends to the list that is there; a plain name begins a new one. */
  #openVariable(text: string): ArrayList {
    const appends = text.startsWith("+");
    const place = new OutputVariable(this.scope, appends ? text.slice(1) : text);
    const there = appends ? place.seen : null;
    if (there instanceof ArrayList) return there;
    const list = new ArrayList();
    if (there !== null && there !== undefined) list.items.push(...(enumerateCollection(there) ?? [there]));
    place.assign(list);
    return list;
  }
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function both(first: Sink, second: Sink): Sink {
  return (value) => {
    first(value);
    second(value);
  };
}

const confirmImpact = lazyType("System.Management.Automation.ConfirmImpact");

function action(value: unknown): ActionPreference | null {
  return value === undefined ? null : toActionPreference(value, "Continue");
}

function flag(value: unknown): boolean | null {
  return value instanceof SwitchParameter ? value.isPresent : null;
}

function fromFlag(value: boolean | null): ActionPreference | null {
  return value === null ? null : value ? "Continue" : "SilentlyContinue";
}
